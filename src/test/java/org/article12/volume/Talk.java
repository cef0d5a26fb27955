package org.article12.volume;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.article12.assignments.AssignmentRecord;
import org.article12.conversations.MessageAudience;
import org.article12.conversations.MessageKind;
import org.article12.core.CentreCode;
import org.article12.requests.Act;
import org.article12.requests.Actor;
import org.article12.requests.RecordedActor;
import org.article12.requests.HistoryEntry;
import org.article12.requests.Particulars;
import org.jspecify.annotations.Nullable;

/** What is said about a request: questions and answers of its history, and messages. */
final class Talk {

	private final List<HistoryEntry> history;

	private final List<Told.Part> parts;

	private final Instant now;

	private final Wording.Speaker speaker;

	private final Dice dice;

	Talk(List<HistoryEntry> history, List<Told.Part> parts, Instant now, Wording.Speaker speaker, Dice dice) {
		this.history = history;
		this.parts = parts;
		this.now = now;
		this.speaker = speaker;
		this.dice = dice;
	}

	/** All of it, oldest first. */
	List<Told.Said> messages(RecordedActor officer, RecordedActor focalPoint) {
		List<Told.Said> said = new ArrayList<>();
		for (HistoryEntry entry : this.history) {
			MessageKind kind = kind(entry.act());
			if (kind != null) {
				said.add(new Told.Said(this.dice.id(), kind, MessageAudience.SECRETARIAT_AND_PARTY, Set.of(),
						entry.at(), entry.by(), entry.particulars().words(), about(entry), null, entry.number()));
			}
			else if (this.dice.chance(0.25)) {
				Instant at = entry.at().plus(Duration.ofMinutes(this.dice.between(3, 200)));
				if (at.isBefore(this.now)) {
					said.add(message(at, this.dice.chance(0.5) ? officer : focalPoint));
				}
			}
		}
		said.sort(Comparator.comparing(Told.Said::at));
		return said;
	}

	private static String about(HistoryEntry entry) {
		return entry.told(Particulars.Asked.class).map((asked) -> String.join(" ", asked.about())).orElse("");
	}

	private static @Nullable MessageKind kind(Act act) {
		return (act == Act.ASK_FOR_CLARIFICATION) ? MessageKind.CLARIFICATION
				: (act == Act.ANSWER) ? MessageKind.ANSWER : null;
	}

	private Told.Said message(Instant at, RecordedActor by) {
		Set<CentreCode> concerned = concerned(at);
		UUID id = this.dice.id();
		boolean amongThemselves = by.actor() == Actor.SECRETARIAT && this.dice.chance(0.2);
		MessageAudience audience = amongThemselves ? MessageAudience.SECRETARIAT
				: (concerned.isEmpty() || this.dice.chance(0.4)) ? MessageAudience.SECRETARIAT_AND_PARTY
						: MessageAudience.ALL;
		return new Told.Said(id, MessageKind.MESSAGE, audience,
				(audience == MessageAudience.ALL) ? concerned : Set.of(), at, by, this.speaker.say("message"), "",
				this.dice.id(), null);
	}

	/** The centres that have been asked by then, and have not said no. */
	private Set<CentreCode> concerned(Instant at) {
		Set<CentreCode> concerned = new TreeSet<>();
		for (Told.Part part : this.parts) {
			AssignmentRecord assignment = part.record();
			Instant answered = assignment.answeredAt();
			boolean over = switch (assignment.status()) {
				case DECLINED, EXPIRED, CANCELLED -> answered == null || !answered.isAfter(at);
				case OFFERED, ACCEPTED, REPORTED, CONFIRMED -> false;
			};
			if (!over && !assignment.offeredAt().isAfter(at)) {
				concerned.add(assignment.centre());
			}
		}
		return concerned;
	}

}
