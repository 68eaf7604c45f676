// The whole SDK as one module from the server: no bundler, no build. With a fixed address, write it down:
// import {createClient} from 'https://api.example.gov.cn/embed/sdk.js';
const {api, portal} = document.body.dataset;
const {createClient, formatCaseNumber, formatQueryCode, PlsError} = await import(`${api}/embed/sdk.js`);

const pls = createClient({baseUrl: api, portal});
const find = (selector) => document.querySelector(selector);

/** Answers a form's submit event; what goes wrong is said where the answer would be. */
const onSubmit = (selector, output, answer) =>
  find(selector).addEventListener('submit', async (event) => {
    event.preventDefault();
    try {
      await answer(Object.fromEntries(new FormData(event.target)));
    } catch (error) {
      if (!(error instanceof PlsError)) throw error;
      find(output).textContent = error.isTemporary ? '现在连不上，请再试一次，或者打 12348。' : error.message;
    }
  });

onSubmit('#search', '#found', async ({words}) => {
  const {items} = await pls.services.search(words);
  find('#found').replaceChildren(
    ...items.map(({title, free}) => {
      const line = document.createElement('li');
      line.textContent = free ? `${title.zh}（不收费）` : title.zh;
      return line;
    }),
  );
});

onSubmit('#ask', '#receipt', async ({question}) => {
  const reads = [pls.portal.get(), pls.forms.get('consultation')];
  // What the service asks for against floods is worked out meanwhile.
  const [{homeCounty}, form] = await Promise.all([...reads, pls.cases.prepare()]);
  const receipt = await pls.cases.submit({
    form: form.code,
    formVersion: form.version,
    noticeVersion: form.notice.version,
    homeCounty,
    answers: {question, place: homeCounty, forWhom: 'self', replyBy: 'online'},
  });
  const found = await pls.cases.get(await pls.cases.open(receipt));
  const number = formatCaseNumber(receipt.number);
  find('#receipt').textContent =
    `办件号 ${number}，查询码 ${formatQueryCode(receipt.code)}：${found.stateText.zh}，${receipt.promise.dueOn} 前答复。`;
});
