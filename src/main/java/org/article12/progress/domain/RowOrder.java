package org.article12.progress.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.article12.assignments.OfferDecline;
import org.article12.catalogue.Agreement;
import org.article12.catalogue.AreaCode;
import org.article12.catalogue.KindOfNeed;
import org.article12.core.CentreCode;
import org.article12.core.Multilingual;
import org.article12.core.PartyCode;
import org.article12.lives.KnownRegisters;
import org.article12.parties.Region;
import org.article12.plans.PlanHistory.ActivityThen;
import org.article12.progress.AreaInRegion;
import org.article12.progress.RowKey;
import org.article12.progress.RowKind;
import org.article12.progress.Step;
import org.article12.requests.Actor;
import org.article12.requests.Answers;
import org.article12.requests.DeclineCode;
import org.article12.requests.RequestStatus;
import org.article12.requests.UnservedCode;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a table has, in which order, and what they were called. Closed lists stand
 * whole; of registers what could be asked for or counted.
 */
final class RowOrder {

	private final KnownRegisters registers;

	private final Map<String, ActivityThen> activities;

	RowOrder(KnownRegisters registers, Map<String, ActivityThen> activities) {
		this.registers = registers;
		this.activities = activities;
	}

	/** The codes of a table's rows, the total not among them. */
	List<String> rows(RowKind kind, Set<String> counted) {
		Set<String> rows = new LinkedHashSet<>(always(kind, counted));
		sorted(kind, counted).forEach(rows::add);
		List.of(RowKind.OTHER, RowKind.NONE).stream().filter(counted::contains).forEach((last) -> {
			rows.remove(last);
			rows.add(last);
		});
		rows.remove(RowKey.TOTAL);
		return new ArrayList<>(rows);
	}

	private List<String> always(RowKind kind, Set<String> counted) {
		return switch (kind) {
			case REGION -> names(Region.values());
			case GROUP -> List.of("LDC", "SIDS", "TRANSITION", RowKind.OTHER);
			case NEED_KIND -> names(KindOfNeed.values());
			case HELP_KIND -> names(Answers.Kind.values());
			case DECLINE_CODE -> names(DeclineCode.values());
			case OFFER_DECLINE -> names(OfferDecline.values());
			case UNSERVED_CODE -> names(UnservedCode.values());
			case STEP -> names(Step.values());
			case CRITERION -> Evaluations.CRITERIA;
			case ACTOR -> List.of(Actor.PARTY.name(), Actor.SECRETARIAT.name(), Actor.CENTRE.name());
			case STATUS -> Stream.of(RequestStatus.values())
				.filter((one) -> one != RequestStatus.DRAFT && !RequestStatus.TERMINAL.contains(one))
				.map(RequestStatus::name)
				.toList();
			case AREA -> this.registers.areas()
				.stream()
				.filter((area) -> area.selectable() || counted.contains(area.code().value()))
				.map((area) -> area.code().value())
				.toList();
			case CENTRE -> this.registers.centres().stream().map((centre) -> centre.code().value()).toList();
			case AGREEMENT -> this.registers.agreements()
				.stream()
				.filter((agreement) -> agreement.offered() || counted.contains(agreement.code()))
				.map(Agreement::code)
				.toList();
			case AREA_IN_REGION ->
				AreaInRegion
					.codes(this.registers.areas().stream().map((area) -> area.code().value()).toList(),
							names(Region.values()))
					.stream()
					.filter(counted::contains)
					.toList();
			case PARTY, ACTIVITY -> List.of();
		};
	}

	private static List<String> names(Enum<?>[] values) {
		return Stream.of(values).map(Enum::name).toList();
	}

	private List<String> sorted(RowKind kind, Set<String> counted) {
		Comparator<String> order = switch (kind) {
			case PARTY -> Comparator.<String, String>comparing((code) -> english(kind, code));
			case ACTIVITY -> Comparator.<String, String>comparing((id) -> place(this.activities.get(id)));
			default -> Comparator.<String>naturalOrder();
		};
		return counted.stream().sorted(order.thenComparing(Comparator.naturalOrder())).toList();
	}

	private String english(RowKind kind, String code) {
		Multilingual name = name(kind, code);
		return (name != null) ? name.english() : code;
	}

	// What is not on record comes last.
	private static String place(@Nullable ActivityThen activity) {
		return (activity != null) ? activity.party().value() + " " + activity.code() : "~";
	}

	/** What the register called a row; null where the portal has words for it. */
	@Nullable Multilingual name(RowKind kind, String code) {
		if (!kind.named() || code.equals(RowKey.TOTAL) || code.equals(RowKind.NONE) || code.equals(RowKind.OTHER)) {
			return null;
		}
		return switch (kind) {
			case PARTY -> this.registers.name(new PartyCode(code));
			case CENTRE -> this.registers.name(new CentreCode(code));
			case AREA -> this.registers.name(new AreaCode(code));
			case AREA_IN_REGION -> name(RowKind.AREA, AreaInRegion.of(code).area());
			case AGREEMENT -> this.registers.agreement(code);
			default -> activity(code);
		};
	}

	private Multilingual activity(String id) {
		ActivityThen activity = this.activities.get(id);
		return KnownRegisters
			.plain((activity != null) ? "%s %s %s".formatted(activity.party(), activity.code(), activity.title()) : id);
	}

}
