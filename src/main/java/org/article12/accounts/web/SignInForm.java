package org.article12.accounts.web;

/** What is typed to sign in; the passphrase is never shown again. */
record SignInForm(String email, String password) {
}
