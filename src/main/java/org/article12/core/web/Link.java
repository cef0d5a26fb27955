package org.article12.core.web;

/**
 * A link.
 *
 * @param href where it leads
 * @param text its words
 */
public record Link(String href, String text) {
}
