import type {Station, StationPage} from '@pls-kit/contract';
import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import {openMap} from '../handover.js';
import {Network} from '../test/network.js';
import {find, findAll, overflowing, press, until, untilSaid, words} from '../test/shadow.js';
import {composeStationMapClient} from './station-map-client.js';
import {defineStationMap, StationMap} from './station-map.js';

describe('pls-station-map', () => {
  let network: Network;
  const cleanUps: (() => void)[] = [];

  const open = async (width = 960): Promise<StationMap> => {
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    box.style.width = `${width}px`;
    const map = new StationMap();
    map.client = composeStationMapClient(network.options);
    box.append(map);
    await map.updateComplete;
    return map;
  };
  const rows = (map: Element) => findAll(map, '.stations > li');
  const openFilled = async (width?: number) => {
    const map = await open(width);
    await until(() => rows(map).length > 0, 'stations');
    return map;
  };
  const summary = (map: Element) => find(map, '.state [role=status]').textContent.trim();
  const findPlace = async (map: Element, name: string) => {
    find(map, '#place').focus();
    await sendKeys({type: name});
    await until(() => findAll(map, '#place-list [role=option]').length > 1, 'places');
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Enter'});
  };
  const answerPosition = (answer: (found: PositionCallback, refused: PositionErrorCallback) => void) => {
    const original = navigator.geolocation.getCurrentPosition.bind(navigator.geolocation);
    navigator.geolocation.getCurrentPosition = (found, refused) => {
      answer(found, refused!);
    };
    cleanUps.push(() => (navigator.geolocation.getCurrentPosition = original));
  };

  before(async () => {
    defineStationMap();
    // A colour half-way through its change has no contrast to measure.
    await emulateMedia({reducedMotion: 'reduce'});
  });
  beforeEach(() => {
    network = new Network();
  });
  afterEach(() => {
    for (const cleanUp of cleanUps.splice(0)) cleanUp();
  });

  it('is accessible as a list, with places offered and with a station unfolded', async () => {
    const map = await openFilled();
    await expect(map).to.be.accessible();
    find(map, '#place').focus();
    await sendKeys({type: '关林'});
    await until(() => findAll(map, '#place-list [role=option]').length > 1, 'places');
    await expect(map).to.be.accessible();
    await sendKeys({press: 'Escape'});
    press(map, '详情');
    await untilSaid(map, '能办');
    await expect(map).to.be.accessible();
  });

  it('begins with the portal’s own area, centre first, and says how many there are', async () => {
    const map = await openFilled();
    expect(summary(map)).to.match(/^洛龙区有 \d+ 个站点$/);
    expect(rows(map)).to.have.length(20);
    expect(rows(map)[0]!.textContent).to.include('洛龙区公共法律服务中心');
    for (const row of rows(map)) expect(row.textContent).to.include('示例数据');
    press(map, '看别的县区');
    await until(() => summary(map).includes('3445'), 'all of them');
  });

  it('adds twenty more and moves the focus to the first of them', async () => {
    const map = await openFilled();
    const [first] = rows(map);
    await untilSaid(map, '再看 20 个');
    press(map, '再看20个');
    await until(() => rows(map).length === 40, 'forty');
    await until(() => map.shadowRoot!.activeElement === rows(map)[20]!.querySelector('.name'), 'focus');
    expect(rows(map)[0]).to.equal(first);
    expect(new Set(findAll(map, '.st .name').map(({textContent}) => textContent)).size).to.equal(40);
  });

  it('keeps the list when more of it cannot be read, and goes on by itself', async () => {
    const map = await openFilled();
    network.isDown = true;
    await untilSaid(map, '再看 20 个');
    press(map, '再看20个');
    await untilSaid(map, '后面的没查到');
    expect(rows(map)).to.have.length(20);
    network.isDown = false;
    await until(() => rows(map).length === 40, 'forty');
  });

  it('finds today’s place by the name it had, with distances', async () => {
    const map = await openFilled();
    find(map, '#place').focus();
    await sendKeys({type: '孟津县'});
    await until(() => findAll(map, '#place-list [role=option]').length > 1, 'places');
    expect(find(map, '#place-list').textContent).to.include('孟津区').and.to.include('原来叫孟津县');
    await sendKeys({press: 'Enter'});
    await until(() => summary(map) === '离孟津区最近的 20 个站点', 'nearest');
    expect(find<HTMLInputElement>(map, '#place').value).to.equal('孟津区');
    for (const row of rows(map)) expect(row.textContent).to.match(/约 [\d.]+ (米|公里)/);
    press(map, '回到洛龙区');
    await until(() => summary(map).startsWith('洛龙区有'), 'the own area');
  });

  it('leaves the place to an input method until it is done', async () => {
    const map = await openFilled();
    const input = find<HTMLInputElement>(map, '#place');
    input.value = 'menglian';
    input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true, isComposing: true}));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(network.askedFor('/v1/regions')).to.have.length(0);
    input.value = '孟津';
    input.dispatchEvent(new CompositionEvent('compositionend', {bubbles: true, composed: true, data: '孟津'}));
    await until(() => network.askedFor('/v1/regions').length === 1, 'one question');
    expect(network.askedFor('/v1/regions')[0]!.searchParams.get('q')).to.equal('孟津');
  });

  it('says who serves a zone, and lists stations all the same', async () => {
    const map = await openFilled();
    await findPlace(map, '伊滨');
    await untilSaid(map, '没有自己的司法局');
    expect(words(map)).to.include('洛阳市司法局');
    expect(rows(map)).to.have.length(20);
  });

  it('looks for a station by part of its name', async () => {
    const map = await openFilled();
    find(map, '#place').focus();
    await sendKeys({type: '狮子桥'});
    await until(() => findAll(map, '#place-list .last').length > 0, 'the last row');
    await sendKeys({press: 'ArrowUp'});
    await sendKeys({press: 'Enter'});
    await until(() => summary(map).startsWith('名字里有「狮子桥」'), 'stations by name');
    for (const name of findAll(map, '.st .name')) expect(name.textContent).to.include('狮子桥');
  });

  it('keeps the cursor on what it is on while places come', async () => {
    const map = await openFilled();
    const held: (() => void)[] = [];
    network.bend = ({pathname}, send) =>
      pathname === '/v1/regions' ? new Promise<void>((resolve) => held.push(resolve)).then(send) : undefined;
    const places = () => findAll(map, '#place-list [role=option]:not(.last)');
    const atCursor = () => {
      const id = find(map, '#place').getAttribute('aria-activedescendant');
      return id === null ? undefined : find(map, `#${id}`);
    };
    find(map, '#place').focus();
    await sendKeys({type: '关'});
    await until(() => held.length === 1, 'the first question');
    await sendKeys({press: 'ArrowUp'});
    held[0]!();
    await until(() => places().length > 0, 'places');
    expect(atCursor()).to.equal(find(map, '#place-list .last'));

    await sendKeys({type: '林'});
    await until(() => held.length === 2, 'the second question');
    await sendKeys({press: 'ArrowDown'});
    const before = places().map(({textContent}) => textContent);
    const chosen = atCursor()!.textContent;
    held[1]!();
    await until(
      () =>
        places()
          .map(({textContent}) => textContent)
          .join() !== before.join(),
      'other places',
    );
    expect([undefined, chosen]).to.include(atCursor()?.textContent);
  });

  it('narrows to a level and to a service, and to what is open now', async () => {
    const map = await openFilled();
    press(map, '乡镇街道站');
    await until(() => findAll(map, '.st .name').every(({textContent}) => textContent.endsWith('站')), 'stations only');
    press(map, '乡镇街道站');
    await until(() => rows(map)[0]!.textContent.includes('中心'), 'all levels');
    const select = find<HTMLSelectElement>(map, '#service');
    select.value = 'notary';
    select.dispatchEvent(new Event('change'));
    await until(() => findAll(map, '.st .name').every(({textContent}) => textContent.includes('中心')), 'centres only');
    press(map, '现在开门');
    await until(
      () => network.addresses.some(({searchParams}) => searchParams.get('openNow') === 'true'),
      'the question',
    );
    await until(
      () => words(map).includes('现在没有开门的站点') || findAll(map, '.open:not(.shut)').length === rows(map).length,
      'open ones, or that there are none',
    );
  });

  it('shows the way in four maps, in a new window that knows nothing of this page', async () => {
    const map = await openFilled();
    press(map, '怎么去');
    await until(() => findAll(map, '.panel a').length > 0, 'the maps');
    const links = findAll(map, '.panel a[target=_blank]');
    expect(links.map(({textContent}) => textContent)).to.deep.equal(['高德地图', '百度地图', '腾讯地图', '苹果地图']);
    for (const link of links) expect(link.getAttribute('rel')).to.equal('noopener noreferrer');
    expect(links[0]!.getAttribute('href')).to.match(/^https:\/\/uri\.amap\.com\/navigation\?to=112\.\d+,34\.\d+,/);
  });

  it('names who comes to a village when, and whom to turn to otherwise', async () => {
    const map = await openFilled();
    press(map, '村居工作室');
    await until(() => findAll(map, '.st .name').every(({textContent}) => textContent.includes('工作室')), 'studios');
    expect(words(map)).to.match(/律师 (今天|\d+月\d+日（星期.）)[上下]午到场|律师正在这里/);
    press(map, '详情');
    await untilSaid(map, '示例顾问');
    await until(() => /平时\s*\S+公共法律服务站/.test(words(map)), 'the parent');
    expect(findAll(map, '.panel a[href^="tel:"]').map(({textContent}) => textContent)).to.deep.equal(['12348']);
  });

  it('never offers a number to call but 12348', async () => {
    const map = await openFilled();
    press(map, '详情');
    await untilSaid(map, '能办');
    const calls = new Set(findAll(map, 'a[href^="tel:"]').map((link) => link.getAttribute('href')));
    expect([...calls]).to.deep.equal(['tel:12348']);
    expect(words(map)).not.to.include('0379');
  });

  it('takes the position only when pressed, and no more exactly than needed', async () => {
    answerPosition((found) => {
      found({coords: {longitude: 112.434567, latitude: 34.618765}} as GeolocationPosition);
    });
    const map = await openFilled();
    expect(network.askedFor('/v1/stations/nearest')).to.have.length(0);
    press(map, '我附近');
    await until(() => summary(map) === '离您最近的 20 个站点', 'nearest to me');
    const [asked] = network.askedFor('/v1/stations/nearest');
    expect([asked!.searchParams.get('longitude'), asked!.searchParams.get('latitude')]).to.deep.equal([
      '112.435',
      '34.619',
    ]);
  });

  it('says that somebody is far away', async () => {
    answerPosition((found) => {
      found({coords: {longitude: 116.4, latitude: 39.9}} as GeolocationPosition);
    });
    const map = await openFilled();
    press(map, '我附近');
    await untilSaid(map, '您好像不在这一带');
  });

  it('says so when there is no position, and offers to type instead', async () => {
    answerPosition((_found, refused) => {
      refused({code: 1, PERMISSION_DENIED: 1} as GeolocationPositionError);
    });
    const map = await openFilled();
    press(map, '我附近');
    await untilSaid(map, '没拿到位置，手机或浏览器没有允许。可以写村名、街道名来找。');
    expect(rows(map)).to.have.length(20);
  });

  it('opens at the place and for the service that the finder hands over', async () => {
    const map = await openFilled();
    openMap({region: '410308', service: 'notary'}, undefined);
    await until(() => summary(map).startsWith('离孟津区最近的'), 'the place');
    await until(() => map.shadowRoot!.activeElement?.id === 'stations-title', 'focus');
    expect(find<HTMLSelectElement>(map, '#service').value).to.equal('notary');
    await until(() => find<HTMLInputElement>(map, '#place').value === '孟津区', 'the name');
  });

  it('reads place and service from the page’s address', async () => {
    const before = location.href;
    history.replaceState(null, '', '?pls-region=410323&pls-service=legal-aid');
    cleanUps.push(() => {
      history.replaceState(null, '', before);
    });
    const map = await openFilled();
    await until(() => summary(map).startsWith('离新安县最近的'), 'the place');
    expect(network.askedFor('/v1/stations/nearest')[0]!.searchParams.get('service')).to.equal('legal-aid');
  });

  it('looks again by itself when a station closes', async () => {
    const closesAt = new Date(Date.now() + 2500);
    // Only the clock is bent: the first answer says that the centre closes in a moment.
    network.bend = async (address, send) => {
      const response = await send();
      if (address.pathname !== '/v1/stations' || network.askedFor('/v1/stations').length > 1) return response;
      const page = (await response.json()) as StationPage;
      const [first] = page.items as [Station];
      first.opening = {state: 'open', until: closesAt.toISOString()};
      return Response.json(page);
    };
    const map = await openFilled();
    expect(rows(map)[0]!.querySelector('.open')!.textContent).to.equal('开门中');
    await until(() => network.askedFor('/v1/stations').length === 2, 'the second look');
    expect(Date.now()).to.be.greaterThan(closesAt.getTime());
    expect(rows(map)).to.have.length(20);
  });

  it('says so when the API is away, shows 12348, and comes back by itself', async () => {
    network.isDown = true;
    const map = await open();
    await untilSaid(map, '是我们这边出了问题');
    await expect(map).to.be.accessible();
    expect(findAll(map, 'a[href="tel:12348"]').length).to.be.greaterThan(0);
    network.isDown = false;
    await until(() => rows(map).length === 20, 'stations');
    expect(words(map)).not.to.include('出了问题');
  });

  describe('on the map', () => {
    const marks = (map: Element) => findAll(map, '.mark button');
    const labels = (map: Element) => marks(map).map((mark) => mark.textContent);
    const openMapped = async (width?: number, more: Partial<StationMap> = {}) => {
      const map = await open(width);
      Object.assign(map, more);
      await until(() => marks(map).length > 0, 'marks on the map');
      return map;
    };
    const counted = (map: Element) =>
      labels(map).reduce((sum, label) => sum + Number(/^(\d+).* 个站点/.exec(label)?.[1] ?? 1), 0);

    it('stands beside the list from 820 px, with the stations of the server’s tiles, and is accessible', async () => {
      const map = await openMapped();
      expect(rows(map)).to.have.length(20);
      expect(network.addresses.some(({pathname}) => /\/stations\/tiles\/\d+\/\d+\/\d+$/.test(pathname))).to.equal(true);
      // What is near is on it; a tile holds what lies around as well.
      expect(counted(map)).to.be.greaterThan(100);
      expect(words(map)).to.include('示意图，不表示行政区划边界');
      await expect(map).to.be.accessible();
      for (const mark of marks(map)) {
        const {width, height} = mark.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(44);
      }
    });

    it('stands behind a button where there is no room for both, and loads nothing before', async () => {
      const map = await openFilled(360);
      await until(() => findAll(map, '.modes button').length === 2, 'the switch');
      expect(findAll(map, '.canvas')).to.deep.equal([]);
      expect(network.addresses.filter(({pathname}) => pathname.includes('/tiles/'))).to.deep.equal([]);
      press(map, '地图');
      await until(() => marks(map).length > 0, 'marks on the map');
      expect(find(map, '.list').offsetHeight).to.equal(0);
      const {scrollWidth, clientWidth} = find(map, '.pls');
      expect(scrollWidth).to.equal(clientWidth);
      await expect(map).to.be.accessible();
      press(map, '列表');
      await until(() => find(map, '.list').offsetHeight > 0, 'the list');
    });

    it('goes into a cluster that is pressed, and keeps the focus on the map', async () => {
      const map = await openMapped();
      const cluster = marks(map).find((mark) => / 个站点/.test(mark.textContent))!;
      const before = labels(map).join();
      cluster.focus();
      cluster.click();
      await until(() => labels(map).join() !== before, 'other marks');
      await until(() => map.shadowRoot!.activeElement?.closest('.canvas') !== null, 'focus on the map');
    });

    it('shows who is there when a station is pressed, also one that the list does not name', async () => {
      const map = await openMapped();
      const chosen: string[] = [];
      map.addEventListener('pls-station-chosen', ({detail}) => chosen.push(detail.station));
      for (let tries = 0; tries < 6 && !labels(map).some((label) => label.includes('工作室')); tries += 1) {
        const before = labels(map).join();
        find(map, '.zooms button').click();
        await until(() => labels(map).join() !== before, 'other marks');
      }
      const mark = marks(map).find((each) => each.textContent.includes('工作室'))!;
      const [name] = mark.textContent.split('，');
      mark.click();
      await until(() => findAll(map, '.sheet .name').length === 1, 'the card');
      expect(find(map, '.sheet .name').textContent.trim()).to.equal(name);
      await until(() => map.shadowRoot!.activeElement?.classList.contains('name') === true, 'focus');
      expect(chosen).to.have.length(1);
      await expect(map).to.be.accessible();
      find(map, '.sheet').dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
      await until(() => findAll(map, '.sheet').length === 0, 'no card');
      expect(map.shadowRoot!.activeElement?.className).to.include('canvas');
    });

    it('shows what the list shows where only those that are open are wanted', async () => {
      const map = await openMapped();
      press(map, '现在开门');
      await until(
        () => map.shadowRoot!.querySelector('.busy') === null && labels(map).every((label) => !/个站点/.test(label)),
        'single stations',
      );
      await until(() => marks(map).length === rows(map).length, 'as many marks as rows');
      const names = rows(map).map((row) => row.querySelector('.name')!.textContent.trim());
      expect(labels(map).map((label) => label.split('，')[0])).to.deep.equal(names);
    });

    it('asks the tiles for the level and the service that are chosen', async () => {
      const map = await openMapped();
      press(map, '县区中心');
      await until(
        () =>
          network.addresses.some(
            ({pathname, search}) => pathname.includes('/tiles/') && search.includes('level=center'),
          ),
        'tiles of centres',
      );
      await until(() => counted(map) <= 15, 'centres only');
    });

    it('says whose map it is, and moves the stations to its datum', async () => {
      const basemap = {
        kind: 'xyz',
        url: 'data:image/gif;base64,R0lGODlhAQABAAD/ACwAAAAAAQABAAACADs=#{z}/{x}/{y}',
        attribution: '某市地图',
        reviewNumber: '豫S〔2026〕001号',
        datum: 'GCJ-02',
      } as const;
      const map = await openMapped(960, {basemap});
      expect(words(map)).to.include('某市地图，审图号：豫S〔2026〕001号');
      await until(() => findAll(map, 'img.leaflet-tile').length > 0, 'pictures');
      await expect(map).to.be.accessible();
    });

    it('says that the map did not come, leaves the list as it is, and comes back by itself', async () => {
      network.bend = (address, send) =>
        address.pathname.includes('/tiles/') && network.askedFor('/v1/stations').length < 99
          ? Promise.reject(new TypeError('Failed to fetch'))
          : send();
      const map = await openFilled();
      await untilSaid(map, '地图没连上，正在再试');
      expect(rows(map)).to.have.length(20);
      delete network.bend;
      await until(() => marks(map).length > 0, 'marks on the map');
      expect(words(map)).not.to.include('地图没连上');
    });

    it('says that this page lets no map be drawn, once, and leaves the list as it is', async () => {
      const matchMedia = window.matchMedia.bind(window);
      const complain = console.error.bind(console);
      cleanUps.push(
        () => Object.assign(window, {matchMedia}),
        () => Object.assign(console, {error: complain}),
      );
      const complaints: unknown[] = [];
      const map = await openFilled(360);
      Object.assign(console, {error: (...said: unknown[]) => complaints.push(said)});
      Object.assign(window, {matchMedia: undefined});
      await until(() => findAll(map, '.modes button').length === 2, 'the switch');
      press(map, '地图');
      await untilSaid(map, '地图在这个页面上画不出来，列表里都有。');
      map.requestUpdate();
      await map.updateComplete;
      expect(complaints.length).to.equal(1);
      press(map, '列表');
      await map.updateComplete;
      expect(rows(map).length).to.be.greaterThan(0);
    });

    it('leaves its place to a map of the page’s own', async () => {
      const map = await open();
      const own = document.createElement('div');
      own.slot = 'map';
      map.append(own);
      map.requestUpdate();
      await until(() => rows(map).length > 0, 'stations');
      await until(() => findAll(map, '.split').length === 0, 'the list in full width');
      expect(findAll(map, '.canvas')).to.deep.equal([]);
    });
  });

  for (const width of [240, 320]) {
    it(`fits into ${width} px without sideways scrolling`, async () => {
      const map = await openFilled(width);
      expect(overflowing(map)).to.deep.equal([]);
      press(map, '怎么去');
      await untilSaid(map, '高德地图');
      expect(overflowing(map)).to.deep.equal([]);
      press(map, '详情');
      await untilSaid(map, '能办');
      expect(overflowing(map)).to.deep.equal([]);
    });
  }
});
