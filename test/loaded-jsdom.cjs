/** What tests get for jsdom: the one that their environment loaded. */
module.exports = globalThis.loadJsdom();
