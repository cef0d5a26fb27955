package org.article12.words;

import java.util.List;

import org.article12.parties.Eligibility;
import org.article12.requests.Capacity;
import org.article12.requests.DeclineCode;
import org.article12.triage.domain.BulkAct;
import org.article12.triage.domain.QueueColumn;
import org.article12.triage.store.QueueOrder;
import org.article12.words.MessageFamilies.Family;

import static org.article12.words.MessageFamilies.of;

/** The families of message keys of the queue and of screening. */
final class TriageFamilies {

	static final List<Family> ALL = List.of(of("triage.order.", QueueOrder.class),
			of("triage.column.", QueueColumn.class), of("triage.who.", new String[] { "PARTY", "SECRETARIAT" }),
			of("triage.turn-of.", new String[] { "PARTY", "SECRETARIAT", "CENTRE" }),
			of("triage.check.party.", Eligibility.Reason.class), of("triage.letter.capacity.", Capacity.class),
			of("triage.letter.problem.", new String[] { "ACTIVITY_MISSING" }), of("triage.bulk.title.", BulkAct.class),
			of("triage.bulk.lead.", BulkAct.class), of("triage.bulk.act.", BulkAct.class),
			of("triage.bulk.words.", new String[] { "EXTEND", "OFFERS" }),
			of("triage.bulk.words.hint.", new String[] { "EXTEND", "OFFERS" }),
			of("triage.refusal.code.", DeclineCode.class).ending("", ".hint"));

	private TriageFamilies() {
	}

}
