package org.article12.plans.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Catalogue;
import org.article12.core.NamesOfBodies;
import org.article12.core.register.Difference;
import org.article12.core.register.Proposed;
import org.article12.core.register.RegisterChange;
import org.article12.core.register.RegisterEntry;
import org.article12.core.web.FieldLabels;
import org.article12.core.web.Formats;
import org.article12.core.web.RegisterWords;
import org.article12.plans.Plan;
import org.article12.plans.PlanId;
import org.article12.plans.PlanRegister;
import org.article12.plans.domain.RecordedActivity;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the register of plans into words. */
@Component
class PlanWords extends RegisterWords implements FieldLabels {

	private final PlanRegister plans;

	private final Catalogue catalogue;

	PlanWords(MessageSource messages, Formats formats, NamesOfBodies bodies, PlanRegister plans, Catalogue catalogue) {
		super(messages, formats, bodies);
		this.plans = plans;
		this.catalogue = catalogue;
	}

	/** A day as it stands in a field; empty where there is none. */
	String typed(@Nullable LocalDate day) {
		return (day != null) ? formats().date(day) : "";
	}

	/**
	 * Changes of a plan and of its activities: each line of an activity's says which.
	 * @param codes the codes of the activities, by id
	 */
	List<Line> lines(List<RegisterChange> changes, Map<String, String> codes) {
		return changes.stream().flatMap((change) -> {
			String code = codes.getOrDefault(change.entry().part(), "");
			// That an activity was recorded names it already.
			boolean named = code.isEmpty() || change.differences().stream().anyMatch(Difference::isNewEntry);
			return lines(List.of(change)).stream().map((line) -> named ? line : of(code, line));
		}).toList();
	}

	private Line of(String code, Line line) {
		return new Line(line.who(), line.at(),
				line.what().stream().map((one) -> say("plans.change.of", code, one)).toList(), line.why());
	}

	/** What a proposal is about. */
	String about(Proposed proposed, Optional<RecordedActivity> activity) {
		if (proposed.entry().part().isEmpty()) {
			return say("plans.proposal.plan");
		}
		return activity.map((one) -> say("plans.proposal.activity", one.content().code(), one.content().title()))
			.orElseGet(() -> say("plans.proposal.new"));
	}

	@Override
	protected String value(RegisterEntry entry, String field, String recorded) {
		return switch (field) {
			case "kind" -> say("plans.kind." + recorded);
			case "transmitted_on", "ended_on", "withdrawn_on" -> formats().date(LocalDate.parse(recorded));
			case "superseded_by" ->
				this.plans.find(new PlanId(UUID.fromString(recorded))).map(Plan::edition).orElse(recorded);
			case "areas" -> Stream.of(recorded.split(";")).map(this::area).collect(Collectors.joining(", "));
			default -> recorded;
		};
	}

	private String area(String code) {
		return this.catalogue.area(new AreaCode(code)).map(Area::title).orElse(code);
	}

	@Override
	public Optional<String> label(String field) {
		return switch (field) {
			case "startYear" -> Optional.of(say("plans.start"));
			case "endYear" -> Optional.of(say("plans.end"));
			case "leadInstitution" -> Optional.of(say("plans.lead"));
			case "transmittedOn" -> Optional.of(say("plans.transmitted"));
			case "coversUntil" -> Optional.of(say("plans.covers"));
			case "endedOn" -> Optional.of(say("plans.ended"));
			case "withdrawnOn" -> Optional.of(say("plans.withdrawn"));
			case "supersededBy" -> Optional.of(say("plans.superseded-by"));
			default -> Optional.empty();
		};
	}

}
