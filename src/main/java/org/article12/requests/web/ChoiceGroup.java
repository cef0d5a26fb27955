package org.article12.requests.web;

import java.util.List;

import org.article12.core.web.Option;

/**
 * Choices under a caption.
 *
 * @param caption the caption; empty for none
 * @param options the choices
 * @param firstId the id of the first choice
 * @param ticked how many of them are ticked
 */
record ChoiceGroup(String caption, List<Option> options, String firstId, long ticked) {
}
