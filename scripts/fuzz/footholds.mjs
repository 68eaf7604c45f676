/**
 * What a request needs to come further than the door: numbers that there are, and tokens that open them.
 *
 * @typedef {object} Footholds
 * @property {Readonly<Record<string, string>>} values - path parameter → a value that there is
 * @property {string} foreignNumber - a case that none of the tokens opens
 * @property {Readonly<Record<string, string>>} tokens - security scheme → token
 * @property {readonly string[]} staff - one token of each role
 */

const question = {
  service: 'consult',
  form: 'consultation',
  formVersion: 1,
  homeCounty: '410311',
  noticeVersion: '2026-11',
  answers: {
    topic: 'debt',
    question: '今年3月借给邻居刘大河4万块钱，写了借条，现在他不接电话，我该怎么办？',
    place: '410311013',
    forWhom: 'self',
    replyBy: 'phone',
    name: '王建国',
    phone: '13837902146',
  },
};

/** Somebody else each time: the limits for one address are tested elsewhere. */
let neighbours = 0;

/**
 * @param {string} api - origin of the server
 * @returns {Promise<Footholds>}
 */
export const findFootholds = async (api) => {
  neighbours += 1;
  const address = `203.0.${neighbours >> 8}.${neighbours & 255}`;
  const post = async (/** @type {string} */ path, /** @type {object} */ body) => {
    const response = await fetch(`${api}${path}`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID(), 'X-Forwarded-For': address},
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  const own = await post('/v1/cases', question);
  const foreign = await post('/v1/cases', question);
  const {token: caseToken} = await post(`/v1/cases/${own.number}/token`, {code: own.code});
  const upload = await post('/v1/attachments', {homeCounty: '410311', name: '借条.jpg', size: 4096});
  const accounts = ['clerk-lys-410311013', 'worker-lys-410311013', 'supervisor-410311', 'admin-410300'];
  const staff = [];
  for (const account of accounts) staff.push((await post('/v1/development/tokens', {account})).token);
  return {
    values: {number: own.number, attachment: upload.id, clock: 'answer', offset: '0'},
    foreignNumber: foreign.number,
    tokens: {caseToken, uploadToken: upload.token, staffToken: staff[0]},
    staff,
  };
};
