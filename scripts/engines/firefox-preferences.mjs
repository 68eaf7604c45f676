/** What Firefox is told before a test: a Chinese reader's, and it asks nothing of the network on its own. */
export const firefoxPreferences = {
  'intl.accept_languages': 'zh-CN, zh',
  'app.update.disabledForTesting': true,
  'browser.translations.enable': false,
  'datareporting.policy.dataSubmissionEnabled': false,
};
