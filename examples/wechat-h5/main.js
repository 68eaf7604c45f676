// A page inside WeChat: no service worker, nothing kept by the page; WeChat's own type size turns on large type; the place comes
// from WeChat's JS-SDK where the page has loaded and signed it (`wx.config`), else from the browser.
const {api, portal} = document.body.dataset;
const {createClient, distanceText, fromGcj02, openingText, PlsError} = await import(`${api}/embed/sdk.js`);

/** WeChat's sizes go from 1 (small) over 2 (standard) to 8: from 4 on the person wants large type. */
const followTypeSize = (fontSize) => {
  const elder = Number(fontSize) >= 4;
  document.body.classList.toggle('large', elder);
  globalThis.plsKit?.configure({elder});
};

const withBridge = (work) =>
  globalThis.WeixinJSBridge ? work() : document.addEventListener('WeixinJSBridgeReady', work, {once: true});
withBridge(() => {
  const bridge = globalThis.WeixinJSBridge;
  // Back to standard: WeChat would otherwise enlarge what is large already, and tear the layout.
  const standard = () => bridge.invoke('setFontSizeCallback', {fontSize: 0});
  standard();
  bridge.on('menu:setfont', ({fontSize}) => {
    standard();
    followTypeSize(fontSize);
  });
});

/** Where somebody is, in WGS 84: WeChat's own answer is GCJ-02. */
const findPlace = () =>
  new Promise((resolve, reject) => {
    if (globalThis.wx?.getLocation) {
      globalThis.wx.getLocation({type: 'gcj02', success: (place) => resolve(fromGcj02(place)), fail: reject});
    } else {
      navigator.geolocation.getCurrentPosition(({coords}) => resolve(coords), reject, {timeout: 10_000});
    }
  });

const pls = createClient({baseUrl: api, portal});
const output = document.querySelector('#nearest');
document.querySelector('#near').addEventListener('click', async () => {
  output.textContent = '正在找……';
  try {
    const {longitude, latitude} = await findPlace();
    const {items} = await pls.stations.nearest({longitude, latitude, limit: 1});
    const [{station, distanceMetres}] = items;
    output.textContent = `${station.name}，${distanceText(distanceMetres)}，${openingText(station.opening, new Date())}`;
  } catch (error) {
    output.textContent =
      error instanceof PlsError ? '现在连不上，请打 12348。' : '没有拿到位置，请在下面按地名找，或者打 12348。';
  }
});
