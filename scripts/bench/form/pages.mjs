// The same first step in four ways, on the same county's page: by our two lines, by hand, and by the peers. The peers get what ours
// has to ask the API for (the form, the topics) in their pages. The words are those that the API serves.

/** How many cards there are in one column, before 「别的事」: packages/widgets/src/form/fields/topic-choice.ts. */
const cards = 5;

const escaped = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
const inScript = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

const page = (body, head = '') => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>法律咨询 - 某县司法局</title>
<link rel="icon" href="data:,">
<style>body{margin:0 auto;max-width:820px;padding:0 12px;font:16px/1.7 sans-serif;color:#1f2933}</style>
${head}</head>
<body>
<header><p>某县司法局</p></header>
${body}
</body>
</html>`;

/** What the first step of the consultation asks, out of the API's own answers. */
export const readFirstStep = ({form, topics}) => {
  const [step] = form.steps;
  const field = (kind) => {
    const found = step.fields.find((candidate) => candidate.kind === kind);
    return {
      name: found.name,
      label: found.label.zh,
      hint: found.hint?.zh ?? '',
      ...(found.maxLength && {max: found.maxLength}),
    };
  };
  if (step.fields.map(({kind}) => kind).join() !== 'topic,long-text,place,files')
    throw new Error('The first step asks for something else by now: mend the pages of this benchmark');
  const common = topics.filter((topic) => topic.common).slice(0, cards);
  return {
    title: step.title.zh,
    steps: [...form.steps.map(({name}) => name.zh), '核对'],
    formTitle: form.title.zh,
    lead: [form.lead.zh, step.lead.zh],
    topic: field('topic'),
    options: [
      ...common.map(({code, name, plainName}) => ({
        value: code,
        label: (plainName ?? name).zh,
        ...(plainName && {hint: name.zh}),
      })),
      {value: 'other', label: '别的事，或者说不清', hint: '写下来，我们帮您分'},
    ],
    question: field('long-text'),
    place: field('place'),
    files: field('files'),
  };
};

const handWritten = ({title, steps, formTitle, lead, topic, options, question, place, files}) =>
  page(
    `<main>
<p class="meta">${escaped(formTitle)}</p>
<ol>${steps.map((name, place) => `<li${place === 0 ? ' aria-current="step"' : ''}>${escaped(name)}</li>`).join('')}</ol>
<h1>${escaped(title)}</h1>
${lead.map((line) => `<p>${escaped(line)}</p>`).join('\n')}
<form novalidate>
<fieldset><legend>${escaped(topic.label)} <small>可以不选</small></legend><p class="meta">${escaped(topic.hint)}</p>
${options.map(({value, label, hint}) => `<label class="card"><input type="radio" name="topic" value="${value}"> <span><b>${escaped(label)}</b>${hint ? `<small>${escaped(hint)}</small>` : ''}</span></label>`).join('\n')}
</fieldset>
<p><label for="question">${escaped(question.label)}</label><span class="meta" id="question-hint">${escaped(question.hint)}</span>
<textarea id="question" name="question" required maxlength="${question.max}" aria-describedby="question-hint question-error"></textarea>
<span class="meta" id="count">0 / ${question.max} 字</span><span class="error" id="question-error" role="alert"></span></p>
<p><label for="place">${escaped(place.label)} <small>可以不选</small></label><span class="meta">${escaped(place.hint)}</span>
<input id="place" name="place" autocomplete="off"></p>
<p><label for="files">${escaped(files.label)} <small>可以不传</small></label><span class="meta">${escaped(files.hint)}</span>
<input id="files" name="files" type="file" multiple accept="image/*"></p>
<button>下一步</button>
</form>
<p class="help">拿不准？打公共法律服务热线 <a href="tel:12348">12348</a>，24 小时有人接</p>
</main>
<script>
const form = document.querySelector('form');
const question = document.getElementById('question');
const count = document.getElementById('count');
const error = document.getElementById('question-error');
question.addEventListener('input', () => {
  count.textContent = question.value.trim().length + ' / ${question.max} 字';
  if (question.value.trim().length >= 10) error.textContent = '';
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const isShort = question.value.trim().length < 10;
  question.setAttribute('aria-invalid', isShort);
  error.textContent = isShort ? '请把事情写一写，几句话就行，我们好帮您看' : '';
  if (isShort) question.focus();
});
</script>`,
    `<style>
h1{font-size:24px;font-weight:600;margin:.4em 0}
ol{display:flex;gap:20px;margin:0;padding:0;list-style:none;font-size:15px}
[aria-current],.card b{font-weight:600}
fieldset{border:0;margin:0 0 24px;padding:0}
legend,p>label{display:block;font-size:17px;font-weight:600}
small,.meta{color:#5c6b79;font-size:15px;font-weight:400}
.card small,.meta{display:block}
#count,.help{font-size:14px}
.card{display:flex;gap:10px;margin:8px 0;padding:12px 14px;border:1px solid #c3ccd5;border-radius:8px}
textarea,input:not([type]){display:block;box-sizing:border-box;width:100%;padding:10px;border:1px solid #76828e;border-radius:8px;font:inherit;font-size:17px}
textarea{height:150px}
.error{display:block;color:#b3261e}
button{width:100%;padding:14px;border:0;border-radius:8px;background:#17598c;color:#fff;font:inherit;font-weight:600}
.help{padding:12px;background:#eef3f7}
</style>
`,
  );

const ours = (api) =>
  page(`<script src="${api}/embed/pls-kit.js" data-api="${api}" data-portal="pk_luolong"></script>
<pls-consultation-form><a href="tel:12348">公共法律服务热线 12348</a></pls-consultation-form>`);

const formio = ({title, lead, topic, options, question, place, files}) =>
  page(
    `<main><h1>${escaped(title)}</h1>${lead.map((line) => `<p>${escaped(line)}</p>`).join('')}<div id="form"></div></main>
<script>
addEventListener('DOMContentLoaded', () => Formio.createForm(document.getElementById('form'), ${inScript({
      display: 'form',
      components: [
        {type: 'radio', key: 'topic', label: topic.label, description: topic.hint, values: options, input: true},
        {
          type: 'textarea',
          key: 'question',
          label: question.label,
          description: question.hint,
          rows: 5,
          showCharCount: true,
          validate: {required: true, minLength: 10, maxLength: question.max},
          input: true,
        },
        {type: 'textfield', key: 'place', label: place.label, description: place.hint, input: true},
        {
          type: 'file',
          key: 'files',
          label: files.label,
          description: files.hint,
          storage: 'base64',
          multiple: true,
          input: true,
        },
        {type: 'button', key: 'submit', label: '下一步', action: 'submit', input: true},
      ],
    })}));
</script>`,
    `<link rel="stylesheet" href="/formio.form.min.css"><script defer src="/formio.form.min.js"></script>\n`,
  );

const surveyjs = ({title, lead, topic, options, question, place, files}) =>
  page(
    `<main><h1>${escaped(title)}</h1>${lead.map((line) => `<p>${escaped(line)}</p>`).join('')}<div id="form"></div></main>
<script>
addEventListener('DOMContentLoaded', () => new Survey.Model(${inScript({
      showQuestionNumbers: false,
      pages: [
        {
          elements: [
            {
              type: 'radiogroup',
              name: 'topic',
              title: topic.label,
              description: topic.hint,
              choices: options.map(({value, label}) => ({value, text: label})),
            },
            {
              type: 'comment',
              name: 'question',
              title: question.label,
              description: question.hint,
              isRequired: true,
              maxLength: question.max,
              rows: 5,
              validators: [{type: 'text', minLength: 10, maxLength: question.max}],
            },
            {type: 'text', name: 'place', title: place.label, description: place.hint},
            {
              type: 'file',
              name: 'files',
              title: files.label,
              description: files.hint,
              allowMultiple: true,
              storeDataAsText: true,
            },
          ],
        },
        {elements: [{type: 'text', name: 'name', title: '您怎么称呼？'}]},
      ],
    })}).render(document.getElementById('form')));
</script>`,
    `<link rel="stylesheet" href="/survey-core.fontless.min.css"><script defer src="/survey.core.min.js"></script><script defer src="/survey-js-ui.min.js"></script>\n`,
  );

/** The fields of a long form, by hand. */
const handWrittenFields = (fields) =>
  page(
    `<main><form>${fields
      .map(({name, kind, label, hint, options, maxLength}) => {
        const about = `${escaped(label.zh)}`;
        const more = `<span class="meta">${escaped(hint.zh)}</span>`;
        if (kind === 'choice')
          return `<fieldset><legend>${about}</legend>${more}${options.map((option) => `<label class="card"><input type="radio" name="${name}" value="${option.value}"> <b>${escaped(option.label.zh)}</b></label>`).join('')}</fieldset>`;
        const control =
          kind === 'long-text'
            ? `<textarea id="${name}"></textarea><span class="meta" id="${name}-count">0 / ${maxLength} 字</span>`
            : `<input id="${name}" type="${kind === 'phone' ? 'tel' : 'text'}">`;
        return `<p><label for="${name}">${about}</label>${more}${control}</p>`;
      })
      .join('\n')}<button>下一步</button></form></main>
<script>
document.querySelector('form').addEventListener('input', ({target}) => {
  const count = document.getElementById(target.id + '-count');
  if (count) count.textContent = target.value.trim().length + ' / 1000 字';
});
</script>`,
    '<style>textarea,input:not([type=radio]){display:block;width:100%}.meta{display:block}.card{display:flex}</style>\n',
  );

/** Nothing but a textarea: what a key press costs anyway. */
const textarea = () =>
  page('<main><p><label for="text">您想问什么？</label></p><textarea id="text" rows="6" cols="40"></textarea></main>');

/** By name: the page, and where its first field that one types into is (through shadow roots). */
export const makePages = (api, step, fields) => ({
  ours: {html: ours(api), field: ['pls-consultation-form', 'textarea']},
  'by hand': {html: handWritten(step), field: ['textarea']},
  '@formio/js': {html: formio(step), field: ['textarea']},
  SurveyJS: {html: surveyjs(step), field: ['textarea']},
  textarea: {html: textarea(), field: ['textarea']},
  'fields by hand': {html: handWrittenFields(fields), field: ['textarea']},
});

const kinds = [
  {kind: 'text', label: '您的单位叫什么？', maxLength: 60},
  {kind: 'long-text', label: '那天是怎么回事？', maxLength: 1000},
  {
    kind: 'choice',
    label: '有没有签合同？',
    options: [
      {value: 'yes', label: {zh: '签了', en: 'Yes'}},
      {value: 'no', label: {zh: '没签', en: 'No'}},
      {value: 'unclear', label: {zh: '说不清', en: 'Not sure'}},
    ],
  },
  {kind: 'phone', label: '打哪个电话找得到他？'},
];

/** The consultation with a first step of so many fields of the kinds that it can have, all on one screen. */
export const longForm = (form, count) => {
  const fields = Array.from({length: count}, (_, place) => {
    const {label, ...kind} = kinds[place % kinds.length];
    return {
      ...kind,
      name: `field${place + 1}`,
      label: {zh: `${place + 1}. ${label}`, en: `${place + 1}. ${label}`},
      hint: {zh: '想到哪儿写到哪儿。', en: 'As it comes to mind.'},
      required: place % 2 === 0,
    };
  });
  // Nothing of it may hang on a field that it no longer has: the widget refuses a broken form.
  return {...form, discreet: undefined, steps: [{...form.steps[0], fields, notices: []}]};
};
