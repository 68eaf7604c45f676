/** What Firefox is told before a test: a Chinese reader's, and it asks nothing of the network on its own. */
export const firefoxPreferences = {
  'intl.accept_languages': 'zh-CN, zh',
  'app.update.disabledForTesting': true,
  'browser.translations.enable': false,
  // Else a file that is saved opens a panel, which takes the focus out of the page, and out of every page after it.
  'browser.download.alwaysOpenPanel': false,
  'datareporting.policy.dataSubmissionEnabled': false,
};
