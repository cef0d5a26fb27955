package org.article12.assignments.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Cost;
import org.article12.assignments.Delivery;
import org.article12.assignments.DeliveryReport;
import org.article12.assignments.Disputed;
import org.article12.assignments.Milestone;
import org.article12.assignments.Version;
import org.article12.assignments.WorkPlan;
import org.article12.assignments.web.DeliveryView.CostLine;
import org.article12.assignments.web.DeliveryView.CostsView;
import org.article12.assignments.web.DeliveryView.DisputeView;
import org.article12.assignments.web.DeliveryView.EvaluationView;
import org.article12.assignments.web.DeliveryView.MilestoneView;
import org.article12.assignments.web.DeliveryView.PlanView;
import org.article12.assignments.web.DeliveryView.ReportView;
import org.article12.core.ReaderLanguage;
import org.article12.core.WorkingDays;
import org.article12.documents.DocumentHolder;
import org.article12.documents.Documents;
import org.article12.documents.StoredDocument;
import org.article12.parties.Parties;
import org.article12.requests.Evaluation;
import org.article12.requests.Rating;
import org.article12.requests.RequestFolder;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestWords;
import org.springframework.stereotype.Component;

/** Puts a centre's work into words. */
@Component
class DeliveryViews {

	private final RequestWords words;

	private final Parties parties;

	private final WorkingDays calendar;

	private final Documents documents;

	DeliveryViews(RequestWords words, Parties parties, WorkingDays calendar, Documents documents) {
		this.words = words;
		this.parties = parties;
		this.calendar = calendar;
		this.documents = documents;
	}

	/** The same of one request; does not ask where nothing is attached. */
	List<DeliveryView> withFiles(List<Delivery> deliveries, RequestRecord request) {
		return request.mayHave(RequestFolder.FILES) ? withFiles(deliveries)
				: deliveries.stream().map((delivery) -> of(delivery, List.of())).toList();
	}

	/** All that is to be read of each; asks the database once, for what is attached. */
	List<DeliveryView> withFiles(List<Delivery> deliveries) {
		List<DocumentHolder> holders = deliveries.stream()
			.filter((delivery) -> delivery.report().isPresent())
			.map(Delivery::holder)
			.toList();
		Map<DocumentHolder, List<StoredDocument>> files = holders.isEmpty() ? Map.of() : this.documents.on(holders);
		return deliveries.stream()
			.map((delivery) -> of(delivery, files.getOrDefault(delivery.holder(), List.of())))
			.toList();
	}

	private DeliveryView of(Delivery delivery, List<StoredDocument> files) {
		List<Cost> planned = delivery.plan().map(Version::content).map(WorkPlan::costs).orElse(List.of());
		List<Cost> spent = delivery.report().map(Version::content).map(DeliveryReport::costs).orElse(List.of());
		return new DeliveryView(delivery.assignment().toString(), this.words.centre(delivery.centre()),
				this.words.say("assignments.panel.status." + delivery.status().name()), Glyphs.of(delivery.status()),
				delivery.plan().map(this::plan).orElse(null), milestones(delivery),
				delivery.report().map(this::report).orElse(null), costs(planned, spent),
				delivery.openDispute().map(DeliveryViews::dispute).orElse(null),
				delivery.evaluation().map(this::evaluation).orElse(null), files,
				delivery.plans().size() + delivery.reports().size());
	}

	/** The milestones by due date, and how each stands. */
	List<MilestoneView> milestones(Delivery delivery) {
		boolean working = delivery.status() == AssignmentStatus.ACCEPTED;
		return delivery.milestones().stream().map((state) -> {
			Milestone milestone = state.milestone();
			boolean late = working && state.doneOn() == null && this.calendar.isOver(milestone.dueOn());
			return new MilestoneView(milestone.title(), milestone.dueOn(), state.doneOn(), late, state.words());
		}).toList();
	}

	/** A version of the plan. */
	PlanView plan(Version<WorkPlan> version) {
		WorkPlan plan = version.content();
		return new PlanView(version.number(), version.at(), version.byName(), plan.outputs(),
				plan.milestones()
					.stream()
					.map((milestone) -> new MilestoneView(milestone.title(), milestone.dueOn(), null, false, ""))
					.toList(),
				costs(plan.costs(), List.of()), plan.agreed());
	}

	/** A version of the report. */
	ReportView report(Version<DeliveryReport> version) {
		DeliveryReport report = version.content();
		Locale locale = ReaderLanguage.get();
		Set<String> parties = new TreeSet<>(
				report.parties().stream().map((code) -> this.parties.name(code, locale)).toList());
		return new ReportView(version.number(), version.at(), version.byName(), report.done(), this.words.list(parties),
				report.people(), report.technologies(), costs(List.of(), report.costs()));
	}

	/** What was planned beside what was spent, by who pays. */
	CostsView costs(Collection<Cost> planned, Collection<Cost> spent) {
		Map<String, Long> plan = bySource(planned);
		Map<String, Long> report = bySource(spent);
		Set<String> sources = new LinkedHashSet<>(plan.keySet());
		sources.addAll(report.keySet());
		List<CostLine> rows = sources.stream()
			.map((source) -> new CostLine(source, plan.get(source), report.get(source)))
			.toList();
		return new CostsView(rows, plan.isEmpty() ? null : Cost.total(planned),
				report.isEmpty() ? null : Cost.total(spent));
	}

	private static Map<String, Long> bySource(Collection<Cost> costs) {
		Map<String, Long> bySource = new LinkedHashMap<>();
		costs.forEach((cost) -> bySource.merge(cost.source(), cost.amount(), Long::sum));
		return bySource;
	}

	static DisputeView dispute(Version<Disputed> version) {
		return new DisputeView(version.content().words(), version.at(), version.byName());
	}

	private EvaluationView evaluation(Evaluation evaluation) {
		return new EvaluationView(Stream
			.of(answer("timely", evaluation.timely()), answer("appropriate", evaluation.appropriate()),
					answer("countryDriven", evaluation.countryDriven()), answer("usable", evaluation.usable()))
			.toList(), evaluation.words());
	}

	private EvaluationView.Answer answer(String question, Rating rating) {
		return new EvaluationView.Answer(
				this.words.sayOr(this.words.say("assignments.evaluation." + question),
						"assignments.evaluation." + question + ".others"),
				this.words.say("assignments.rating." + rating.name()));
	}

}
