import {type CaseReceipt, newIdempotencyKey, PlsError, ValidationError} from '@pls-kit/sdk';
import {type SyntheticEvent, useRef, useState} from 'react';
import {pls} from './client.ts';

const toWords = (error: unknown): string => {
  if (error instanceof ValidationError) return error.violations.map(({message}) => message).join(' ');
  if (error instanceof PlsError) return '没有发出去，内容还在，请再试一次，或者打 12348。';
  throw error;
};

/** One question, sent as a consultation. */
export const AskForm = ({onSent}: {onSent: (receipt: CaseReceipt) => void}) => {
  const [question, setQuestion] = useState('');
  const [sending, setSending] = useState(false);
  const [trouble, setTrouble] = useState('');
  // The same words keep their key: however often they are sent, they open one case.
  const attempt = useRef({question: '', idempotencyKey: ''});

  const send = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (attempt.current.question !== question) {
      attempt.current = {question, idempotencyKey: newIdempotencyKey()};
    }
    setSending(true);
    setTrouble('');
    try {
      const reads = [pls.portal.get(), pls.forms.get('consultation')] as const;
      // What the service asks for against floods is worked out meanwhile.
      const [{homeCounty}, form] = await Promise.all([...reads, pls.cases.prepare()]);
      const answers = {question, place: homeCounty, forWhom: 'self', replyBy: 'online'};
      const draft = {
        form: form.code,
        formVersion: form.version,
        noticeVersion: form.notice.version,
        homeCounty,
        answers,
      };
      const {idempotencyKey} = attempt.current;
      onSent(await pls.cases.submit(draft, {idempotencyKey}));
    } catch (error) {
      setTrouble(toWords(error));
    } finally {
      setSending(false);
    }
  };

  return (
    <form onSubmit={(event) => void send(event)}>
      <label>
        您想问什么
        <textarea value={question} onChange={({target}) => setQuestion(target.value)} required minLength={10} />
      </label>
      <button disabled={sending}>{sending ? '正在提交……' : '交上去'}</button>
      {trouble && <p role="alert">{trouble}</p>}
    </form>
  );
};
