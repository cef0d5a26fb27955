package org.article12.offers.web;

import java.time.Instant;
import java.util.List;

/**
 * What an officer chose himself.
 *
 * @param at when
 * @param by who
 * @param changes where the choice was not the proposed one
 * @param reason why
 */
public record OwnChoiceView(Instant at, String by, List<String> changes, String reason) {
}
