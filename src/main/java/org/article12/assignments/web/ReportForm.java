package org.article12.assignments.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import jakarta.validation.Valid;

import org.article12.assignments.Cost;
import org.article12.assignments.Delivery;
import org.article12.assignments.DeliveryReport;
import org.article12.assignments.Headcount;
import org.article12.assignments.Version;
import org.article12.assignments.WorkPlan;
import org.article12.assignments.domain.TemplateContent;
import org.article12.assignments.domain.WorkRules;
import org.article12.core.PartyCode;
import org.article12.core.Written;
import org.article12.core.text.Numbers;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.FieldReader;
import org.article12.core.web.Filled;
import org.article12.documents.web.UploadForms;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/**
 * A delivery report as it is typed.
 *
 * @param done what was done
 * @param parties codes of the Parties that benefited
 * @param anotherParty code of one more
 * @param people how many people benefited
 * @param women how many of them are women
 * @param men how many of them are men
 * @param technologies which technologies were transferred
 * @param costs what it cost, by who paid
 * @param files outputs to be attached
 * @param from with which template it is to begin
 */
public record ReportForm(
		@Filled(message = "{assignments.report.done.missing}") @AtMost(WorkRules.MOST_OF_A_REPORT) String done,
		List<String> parties, String anotherParty, String people, String women, String men,
		@AtMost(Written.MOST) String technologies, List<@Valid CostRow> costs, List<MultipartFile> files,
		TemplateUse from) {

	public ReportForm(@Nullable String done, @Nullable List<String> parties, @Nullable String anotherParty,
			@Nullable String people, @Nullable String women, @Nullable String men, @Nullable String technologies,
			@Nullable List<@Nullable CostRow> costs, @Nullable List<MultipartFile> files, @Nullable TemplateUse from) {
		this.done = (done != null) ? done : "";
		this.parties = (parties != null) ? List.copyOf(parties) : List.of();
		this.anotherParty = (anotherParty != null) ? anotherParty : "";
		this.people = (people != null) ? people : "";
		this.women = (women != null) ? women : "";
		this.men = (men != null) ? men : "";
		this.technologies = (technologies != null) ? technologies : "";
		this.costs = Rows.orOne(Rows.of(costs, ReportForm::noCost), ReportForm::noCost);
		this.files = UploadForms.chosen(files);
		this.from = TemplateUse.orNone(from);
	}

	/**
	 * The report as it stands, to be corrected; before the first one, the Party that
	 * asked and who was to pay.
	 */
	static ReportForm of(Delivery delivery, PartyCode party) {
		DeliveryReport report = delivery.report().map(Version::content).orElse(null);
		if (report == null) {
			List<CostRow> planned = delivery.plan()
				.map(Version::content)
				.map(WorkPlan::costs)
				.orElse(List.of())
				.stream()
				.map((cost) -> new CostRow(cost.source(), ""))
				.toList();
			return new ReportForm("", List.of(party.value()), "", "", "", "", "", new ArrayList<>(planned), null, null);
		}
		Headcount people = report.people();
		return new ReportForm(report.done(), report.parties().stream().map(PartyCode::value).toList(), "",
				(people != null) ? Integer.toString(people.people()) : "",
				(people != null) ? Integer.toString(people.women()) : "",
				(people != null) ? Integer.toString(people.men()) : "", report.technologies(),
				new ArrayList<>(report.costs().stream().map(CostRow::of).toList()), null, null);
	}

	/** The same with another row, or with the Party that was chosen besides. */
	ReportForm adding(String what) {
		List<CostRow> rows = what.equals("costs") ? Rows.andOne(this.costs, ReportForm::noCost) : this.costs;
		return new ReportForm(this.done, what.equals("party") ? chosen() : this.parties,
				what.equals("party") ? "" : this.anotherParty, this.people, this.women, this.men, this.technologies,
				new ArrayList<>(rows), null, this.from);
	}

	/**
	 * The same with what a template has for what is empty; what is typed stays.
	 * @param words fills in what words say of the request
	 */
	ReportForm from(TemplateContent.OfReport template, UnaryOperator<String> words) {
		return new ReportForm(TemplatesOfForms.orFrom(this.done, template.done(), words), this.parties,
				this.anotherParty, this.people, this.women, this.men,
				TemplatesOfForms.orFrom(this.technologies, template.technologies(), words), new ArrayList<>(this.costs),
				new ArrayList<>(this.files), this.from);
	}

	/** The first field of the last row of that kind. */
	String lastRow(String what) {
		return what.equals("party") ? "anotherParty" : "costs[%d].source".formatted(this.costs.size() - 1);
	}

	/** The Parties that are ticked, and the one that was chosen besides. */
	List<String> chosen() {
		List<String> chosen = new ArrayList<>(this.parties);
		if (!this.anotherParty.isEmpty() && !chosen.contains(this.anotherParty)) {
			chosen.add(this.anotherParty);
		}
		return chosen;
	}

	/** Says what is wrong with it. */
	void check(Predicate<String> isParty, Errors errors) {
		FieldReader reader = new FieldReader(errors);
		if (chosen().isEmpty() || !chosen().stream().allMatch(isParty)) {
			errors.rejectValue("parties", "assignments.report.parties.missing");
		}
		checkPeople(reader, errors);
		CostRow.check(this.costs, errors);
		if (this.costs.stream().allMatch(CostRow::isBlank)) {
			errors.rejectValue("costs[0].source", "assignments.report.costs.missing");
		}
	}

	private void checkPeople(FieldReader reader, Errors errors) {
		Optional<Integer> all = count("people", this.people, reader, errors);
		Optional<Integer> women = count("women", this.women, reader, errors);
		Optional<Integer> men = count("men", this.men, reader, errors);
		if (all.isPresent() && women.isPresent() && men.isPresent() && women.get() + men.get() > all.get()) {
			errors.rejectValue("people", "assignments.report.people.fewer");
		}
	}

	private static Optional<Integer> count(String field, String typed, FieldReader reader, Errors errors) {
		if (Text.isBlank(typed)) {
			errors.rejectValue(field, "assignments.report." + field + ".missing");
		}
		return reader.count(field, typed);
	}

	/** The report, once nothing is wrong with it. */
	DeliveryReport toCommand() {
		return new DeliveryReport(this.done.strip(), chosen().stream().map(PartyCode::new).toList(),
				new Headcount(number(this.people), number(this.women), number(this.men)), this.technologies.strip(),
				CostRow.costs(this.costs));
	}

	/** What is typed of the costs so far, where it can be read. */
	List<Cost> readableCosts() {
		return CostRow.costs(this.costs);
	}

	private static int number(String typed) {
		return Numbers.count(typed).meaning().orElseThrow();
	}

	private static CostRow noCost() {
		return new CostRow("", "");
	}

}
