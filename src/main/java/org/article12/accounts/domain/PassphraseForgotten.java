package org.article12.accounts.domain;

/**
 * Somebody says to have forgotten a passphrase. Published for every address alike, and
 * dealt with afterwards: how long the answer takes tells nothing.
 *
 * @param email the address that was typed
 */
public record PassphraseForgotten(String email) {
}
