package org.article12.core.settings;

/**
 * A section was changed, in the transaction that is under way.
 *
 * @param section which
 */
public record SettingsChanged(Section section) {
}
