package org.article12.reporting.domain;

import java.time.YearMonth;

import org.article12.core.CentreCode;

/**
 * What happened at a centre in a month.
 *
 * @param centre the centre
 * @param month the month
 * @param offers how many offers were made to it
 * @param accepted how many it accepted
 * @param declined how many it declined whole
 * @param unanswered how many it left unanswered until their day had passed
 * @param recent how many count as recent work from this month on: answered, and neither
 * declined nor let pass
 * @param open by how many its open work grew; below 0 when it shrank
 */
public record WorkFact(CentreCode centre, YearMonth month, int offers, int accepted, int declined, int unanswered,
		int recent, int open) {
}
