/**
 * The one script of the pages, served at `/-/live.js`. Everything works without it; with it an open page follows what
 * happens. It asks for the page itself again and changes what differs in place, so that what is being typed, where
 * the focus is, what is unfolded and how far things are scrolled stay as they are.
 */
export const LIVE_SCRIPT = `'use strict';
(() => {
  const root = document.documentElement;
  const status = document.getElementById('live-status');

  // A details element is opened and closed by people; the server has a say only when it changes its mind.
  const served = new WeakMap();
  const remember = (part) => {
    for (const each of part.querySelectorAll('details')) served.set(each, each.open);
  };
  remember(document);

  const syncAttributes = (from, to) => {
    const isDetails = from.localName === 'details';
    for (const { name } of [...from.attributes]) {
      if (!to.hasAttribute(name) && !(isDetails && name === 'open')) from.removeAttribute(name);
    }
    for (const { name, value } of to.attributes) {
      if (isDetails && name === 'open') continue;
      if (from.getAttribute(name) !== value) from.setAttribute(name, value);
    }
    if (isDetails && served.get(from) !== to.open) {
      from.open = to.open;
      served.set(from, to.open);
    }
  };

  const keyOf = (node) =>
    node.nodeType === Node.ELEMENT_NODE ? node.id || node.getAttribute('aria-labelledby') || '' : '';
  const isMatch = (one, other) => one.nodeName === other.nodeName && keyOf(one) === keyOf(other);
  // Past an element with a name of its own only one with a name is looked for: the form somebody writes in is not
  // given up for a paragraph below it.
  const findMatch = (cursor, wanted) => {
    for (let node = cursor; node !== null; node = node.nextSibling) {
      if (isMatch(node, wanted)) return node;
      if (keyOf(wanted) === '' && keyOf(node) !== '') return null;
    }
    return null;
  };

  // Children that stay are never taken out of the page: that would cost them their focus.
  const syncChildren = (from, to) => {
    let cursor = from.firstChild;
    for (const wanted of [...to.childNodes]) {
      const found = findMatch(cursor, wanted);
      if (found === null) {
        const added = document.importNode(wanted, true);
        from.insertBefore(added, cursor);
        if (added.nodeType === Node.ELEMENT_NODE) {
          if (added.localName === 'details') served.set(added, added.open);
          remember(added);
        }
        continue;
      }
      while (cursor !== found) {
        const gone = cursor;
        cursor = cursor.nextSibling;
        gone.remove();
      }
      syncNode(found, wanted);
      cursor = found.nextSibling;
    }
    while (cursor !== null) {
      const gone = cursor;
      cursor = cursor.nextSibling;
      gone.remove();
    }
  };

  const syncNode = (from, to) => {
    if (from.isEqualNode(to)) return;
    if (from.nodeType !== Node.ELEMENT_NODE) {
      from.nodeValue = to.nodeValue;
      return;
    }
    syncAttributes(from, to);
    // What was typed into a field is its value; this is only what it held when it came.
    if (from.localName === 'textarea') from.defaultValue = to.defaultValue;
    else syncChildren(from, to);
  };

  let isLoading = false;
  let isStale = false;
  const update = async () => {
    if (isLoading) {
      isStale = true;
      return;
    }
    isLoading = true;
    try {
      do {
        isStale = false;
        const response = await fetch(location.href, { headers: { accept: 'text/html' } });
        const type = response.headers.get('content-type') ?? '';
        if (response.redirected || !type.startsWith('text/html')) return location.reload();
        const next = new DOMParser().parseFromString(await response.text(), 'text/html');
        for (const part of ['header.top', 'main']) {
          const [from, to] = [document.querySelector(part), next.querySelector(part)];
          if (from !== null && to !== null) syncNode(from, to);
        }
        document.title = next.title;
        root.dataset.version = next.documentElement.dataset.version ?? '';
        status.textContent = 'The page was updated.';
      } while (isStale);
    } catch {
      // The sandbox is gone, or came back in the middle: the next message tries again.
    } finally {
      isLoading = false;
    }
  };

  // A browser opens six connections to one server at most: only the page that is looked at holds one.
  let stream = null;
  const follow = () => {
    if (document.hidden) {
      stream?.close();
      stream = null;
    } else if (stream === null) {
      stream = new EventSource('/_sandbox/events?page=' + encodeURIComponent(location.pathname + location.search));
      stream.addEventListener('version', ({ data }) => {
        root.dataset.live = 'on';
        if (data !== root.dataset.version) void update();
      });
      stream.addEventListener('error', () => {
        root.dataset.live = 'off';
      });
    }
  };
  // A page with a form that was refused holds still: it is about what was sent.
  if (root.dataset.version) {
    document.addEventListener('visibilitychange', follow);
    follow();
  }

  // Whoever presses twice means it once.
  const sent = new WeakSet();
  document.addEventListener('submit', (event) => {
    if (sent.has(event.target)) event.preventDefault();
    sent.add(event.target);
  });
  addEventListener('pageshow', () => {
    for (const form of document.forms) sent.delete(form);
  });

  const menus = () => document.querySelectorAll('details.menu[open]');
  document.addEventListener('click', ({ target }) => {
    for (const menu of menus()) if (!menu.contains(target)) menu.open = false;
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    for (const menu of menus()) {
      if (menu.contains(document.activeElement)) menu.querySelector('summary').focus();
      menu.open = false;
    }
  });
})();
`;
