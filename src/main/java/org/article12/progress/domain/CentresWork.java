package org.article12.progress.domain;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.article12.lives.CentrePart;
import org.article12.lives.Help;
import org.article12.lives.Life;
import org.article12.progress.Column;
import org.article12.progress.RowKey;
import org.article12.progress.RowKind;
import org.article12.progress.TableCode;
import org.jspecify.annotations.Nullable;

/** Counts what centres had in hand, and what they delivered. */
record CentresWork(Window window) implements Counting.Part {

	private static final List<TableCode> DELIVERIES = List.of(TableCode.DELIVERY_BY_CENTRE,
			TableCode.DELIVERY_BY_REGION, TableCode.DELIVERY_BY_GROUP, TableCode.DELIVERY_BY_AREA,
			TableCode.DELIVERY_BY_AGREEMENT);

	@Override
	public void count(Life life, Cuts cuts, Counts counts) {
		life.parts().forEach((part) -> load(part, counts));
		List<CentrePart> delivered = life.parts()
			.stream()
			.filter((part) -> this.window.has(part.deliveredAt()))
			.toList();
		if (delivered.isEmpty()) {
			return;
		}
		boolean joint = life.parts()
			.stream()
			.filter((part) -> part.acceptedBefore(this.window.end()))
			.map(CentrePart::centre)
			.distinct()
			.count() > 1;
		boolean synergy = !cuts.agreements().contains(RowKind.NONE);
		for (TableCode table : DELIVERIES) {
			Set<String> helped = new HashSet<>();
			for (CentrePart part : delivered) {
				List<String> rows = rows(table, part, cuts);
				helped.addAll(rows);
				delivery(table, rows, part.help(), counts);
				counts.add(table, rows, Column.JOINT, joint ? 1 : 0);
				counts.add(table, rows, Column.SYNERGY, synergy ? 1 : 0);
			}
			counts.add(table, helped, Column.REQUESTS, 1);
		}
	}

	private static List<String> rows(TableCode table, CentrePart part, Cuts cuts) {
		return switch (table) {
			case DELIVERY_BY_CENTRE -> List.of(part.centre().value());
			case DELIVERY_BY_REGION -> cuts.region();
			case DELIVERY_BY_GROUP -> cuts.groups();
			case DELIVERY_BY_AGREEMENT -> cuts.agreements();
			default -> Cuts.areas(part);
		};
	}

	private static void delivery(TableCode table, List<String> rows, @Nullable Help help, Counts counts) {
		counts.add(table, rows, Column.DELIVERED, 1);
		if (help != null) {
			counts.add(table, rows, Column.PEOPLE, orNone(help.people()));
			counts.add(table, rows, Column.WOMEN, orNone(help.women()));
			counts.add(table, rows, Column.MEN, orNone(help.men()));
			counts.add(table, rows, Column.COST, help.usd());
			counts.add(table, rows, Column.TECHNOLOGIES, help.technologies() ? 1 : 0);
			help.parties().forEach((party) -> {
				rows.forEach((row) -> counts.meet(table, row, Column.PARTIES, party.value()));
				counts.meet(table, RowKey.TOTAL, Column.PARTIES, party.value());
			});
		}
	}

	private static int orNone(@Nullable Integer people) {
		return (people != null) ? people : 0;
	}

	private void load(CentrePart part, Counts counts) {
		Instant accepted = (part.answer() == CentrePart.Answer.ACCEPTED) ? part.answeredAt() : null;
		if (accepted == null) {
			return;
		}
		List<String> row = List.of(part.centre().value());
		TableCode table = TableCode.LOAD_BY_CENTRE;
		counts.add(table, row, Column.IN_HAND_BEFORE, inHand(part, this.window.start()) ? 1 : 0);
		counts.add(table, row, Column.TAKEN_ON, this.window.has(accepted) ? 1 : 0);
		counts.add(table, row, Column.DELIVERED, this.window.has(part.deliveredAt()) ? 1 : 0);
		counts.add(table, row, Column.GIVEN_BACK, this.window.has(part.endedAt()) ? 1 : 0);
		counts.add(table, row, Column.IN_HAND, inHand(part, this.window.end()) ? 1 : 0);
	}

	private static boolean inHand(CentrePart part, Instant moment) {
		return part.acceptedBefore(moment) && !part.deliveredBefore(moment) && !part.endedBefore(moment);
	}

}
