// A worker that stands between the page and everything, as an offline kit of ten years ago does.
self.addEventListener('install', function () { self.skipWaiting() });
self.addEventListener('activate', function (event) { event.waitUntil(self.clients.claim()) });
self.addEventListener('fetch', function (event) {
  event.respondWith(fetch(event.request).then(function (response) {
    var copy = response.clone();
    if (event.request.method === 'GET') event.waitUntil(caches.open('all').then(function (cache) { return cache.put(event.request, copy) }).catch(function () {}));
    return response;
  }));
});
