package org.article12.assignments;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.article12.RequestTest;
import org.article12.Story;
import org.article12.assignments.domain.TemplateContent;
import org.article12.assignments.domain.TemplateContent.Step;
import org.article12.assignments.domain.TemplateKind;
import org.article12.assignments.domain.WorkTemplate;
import org.article12.assignments.store.WorkTemplates;
import org.article12.core.CurrentUser;
import org.article12.core.Refused;
import org.article12.core.WorkingDays;
import org.article12.requests.RequestReference;
import org.article12.requests.Requests;
import org.article12.triage.Desk;
import org.article12.words.Said;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A centre keeps templates, and its plans and reports begin with them. */
@RequestTest
class WorkTemplatesTests {

	private static final String TEMPLATES = "/assignments/templates";

	private static final TemplateContent INVENTORY = new TemplateContent.OfPlan(List.of("Inventory of {party}"),
			List.of(new Step("Sampling", 0), new Step("تقرير {reference}", 9)), List.of("GEF"), "By a call");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private WorkTemplates templates;

	@Autowired
	private WorkingDays calendar;

	private Story story;

	private CurrentUser centre;

	private Desk desk;

	@BeforeEach
	void sit() {
		this.story = new Story(this.portal);
		this.centre = this.story.centre("dz");
		this.desk = new Desk(this.mvc, "officer@scrc-dz.example");
	}

	@AfterEach
	void clear() {
		this.templates.of(this.centre).forEach((template) -> this.templates.delete(this.centre, template.id()));
	}

	@Test
	void aTemplateIsKeptChangedAndDeleted() {
		Map<String, List<String>> form = form("/new?kind=PLAN");
		form.put("kind", List.of("PLAN"));
		form.put("name", List.of("جرد وطني"));
		form.put("outputs[0].text", List.of("An inventory"));
		form.put("steps[0].title", List.of("Workshop"));
		form.put("steps[0].weeks", List.of("12"));
		form.put("payers[0].text", List.of("The centre"));
		assertThat(this.desk.send(TEMPLATES, form)).hasRedirectedUrl(TEMPLATES);
		WorkTemplate kept = only();
		assertThat(kept.content()).isEqualTo(new TemplateContent.OfPlan(List.of("An inventory"),
				List.of(new Step("Workshop", 12)), List.of("The centre"), ""));
		String own = TEMPLATES + "/" + kept.id();
		assertThat(this.desk.read(TEMPLATES)).contains(own, "جرد وطني");
		Map<String, List<String>> change = new LinkedHashMap<>(form);
		change.putAll(form("/" + kept.id()));
		change.put("steps[0].weeks", List.of("13"));
		assertThat(this.desk.send(own, change)).hasRedirectedUrl(TEMPLATES);
		Map<String, List<String>> late = new LinkedHashMap<>(change);
		late.put("press", List.of(UUID.randomUUID().toString()));
		late.put("outputs[0].text", List.of("Something that was typed too late"));
		assertThat(this.desk.send(own, late)).hasStatus(409).bodyText().contains("Something that was typed too late");
		assertThat(this.desk.send(own + "/deletion", form("/" + kept.id()))).hasRedirectedUrl(TEMPLATES);
		assertThat(this.templates.of(this.centre)).isEmpty();
	}

	@Test
	void aTemplateSaysWhatItLacks() {
		Map<String, List<String>> form = form("/new?kind=PLAN");
		form.put("kind", List.of("PLAN"));
		form.put("name", List.of(" "));
		form.put("steps[0].title", List.of("Workshop of {country}"));
		form.put("steps[0].weeks", List.of("261"));
		assertThat(this.desk.send(TEMPLATES, form)).hasStatus(422)
			.bodyText()
			.contains(Said.the("assignments.templates.name.missing"), "href=\"#steps-0-weeks\"",
					Said.the("assignments.templates.unknown", "{country}", "{party} {reference} {title} {due}"));
		form.put("name", List.of("Named"));
		form.put("steps[0].title", List.of(""));
		form.put("steps[0].weeks", List.of(""));
		assertThat(this.desk.send(TEMPLATES, form)).hasStatus(422)
			.bodyText()
			.contains(Said.the("assignments.templates.empty"));
		form.put("add", List.of("steps"));
		assertThat(this.desk.send(TEMPLATES, form)).hasStatusOk().bodyText().contains("steps[1].title");
	}

	@Test
	void namesAreOnesOfTheirKindAndThereAreNotTooMany() {
		TemplateContent words = new TemplateContent.OfProgress("On time");
		this.templates.keep(this.centre, TemplateKind.PROGRESS, "On time", words);
		this.templates.keep(this.centre, TemplateKind.REPORT, "On time", new TemplateContent.OfReport("Done", ""));
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.templates.keep(this.centre, TemplateKind.PROGRESS, "ON TIME", words))
			.matches((refused) -> refused.reason() == AssignmentRefusal.TEMPLATE_NAME_TAKEN);
		for (int more = 1; more < WorkTemplate.MOST; more++) {
			this.templates.keep(this.centre, TemplateKind.PROGRESS, "Name " + more, words);
		}
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.templates.keep(this.centre, TemplateKind.PROGRESS, "One more", words))
			.matches((refused) -> refused.reason() == AssignmentRefusal.TEMPLATES_TOO_MANY);
		assertThat(this.desk.read(TEMPLATES)).doesNotContain("kind=PROGRESS").contains("kind=REPORT");
	}

	@Test
	void otherCentresDoNotSeeThem() {
		UUID id = this.templates.keep(this.centre, TemplateKind.PLAN, "Inventory", INVENTORY);
		Desk other = new Desk(this.mvc, "officer@scrc-sn.example");
		assertThat(other.open(TEMPLATES + "/" + id)).hasStatus(404);
		assertThat(other.read(TEMPLATES)).doesNotContain(id.toString());
		AssignmentRecord work = accepted("Of another centre", "sn");
		assertThat(other.send(address(work, "plan"), "use", "template", "from.template", id.toString())).hasStatus(422)
			.bodyText()
			.contains(Said.the("assignments.templates.choose"))
			.doesNotContain("Sampling");
	}

	@Test
	void aPlanBeginsWithATemplateAndKeepsWhatIsTyped() {
		UUID id = this.templates.keep(this.centre, TemplateKind.PLAN, "Inventory", INVENTORY);
		AssignmentRecord work = accepted("Begun with a template", "dz");
		LocalDate start = LocalDate.of(2027, 3, 6);
		String page = Desk.body(this.desk.send(address(work, "plan"), "use", "template", "from.template", id.toString(),
				"from.start", "6 March 2027", "outputs[0].text", "Typed before", "agreed", " "));
		assertThat(page)
			.contains("Typed before", "Sampling", this.calendar.after(start, 0).toString(),
					"تقرير \u200f" + reference(work) + "\u200f", this.calendar.after(start.plusWeeks(9), 0).toString(),
					"GEF", "By a call", Said.the("assignments.templates.filled", "Inventory"))
			.doesNotContain("Inventory of Senegal", Said.the("core.form.errors"));
		assertThat(this.desk.send(address(work, "plan"), "use", "template", "from.template", id.toString(),
				"from.start", "some day", "agreed", "Typed before"))
			.hasStatus(422)
			.bodyText()
			.contains("href=\"#from.start\"", "Typed before");
	}

	@Test
	void reportsAndProgressBeginWithTheirs() {
		UUID report = this.templates.keep(this.centre, TemplateKind.REPORT, "Workshop",
				new TemplateContent.OfReport("Workshop in {party}, {title}", "Sampling"));
		UUID progress = this.templates.keep(this.centre, TemplateKind.PROGRESS, "On time",
				new TemplateContent.OfProgress("Going on as planned"));
		AssignmentRecord work = accepted("Reported with a template", "dz");
		this.portal.getBean(DeliveryVerbs.class)
			.agree(this.centre, work.id(), work.lastEntry(),
					new WorkPlan(List.of("A register"),
							List.of(new Milestone(1, "First", LocalDate.of(2027, 3, 1)),
									new Milestone(2, "Second", LocalDate.of(2027, 4, 1))),
							List.of(new Cost("The centre", 100)), "By mail"));
		assertThat(Desk.body(this.desk.send(address(work, "report"), "use", "template", "from.template",
				report.toString(), "technologies", "Typed before")))
			.contains("Workshop in Senegal, Reported with a template", "Typed before")
			.doesNotContain(">Sampling<");
		String page = this.desk.read(address(work, "progress"));
		assertThat(Desk.body(this.desk.send(address(work, "progress"), "use", "template", "from.template",
				progress.toString(), "seen", Desk.hidden(page, "seen"), "press", Desk.hidden(page, "press"),
				"milestones[0].key", "1", "milestones[0].words", "Typed before", "milestones[1].key", "2")))
			.contains("Typed before")
			.containsOnlyOnce("Going on as planned");
		assertThat(this.desk.read(address(work, ""))).contains(TEMPLATES + "/new?kind=PLAN&amp;from=" + work.id());
		assertThat(this.desk.read(TEMPLATES + "/new?kind=PLAN&from=" + work.id())).contains("A register", "Second",
				"The centre", "By mail");
	}

	private AssignmentRecord accepted(String title, String centre) {
		RequestReference reference = this.story.accepted(title, Map.of("NIP", centre));
		return this.story.assignment(reference, centre);
	}

	private String reference(AssignmentRecord work) {
		return this.portal.getBean(Requests.class)
			.submitted(List.of(work.request()))
			.get(work.request())
			.reference()
			.value();
	}

	private static String address(AssignmentRecord work, String page) {
		return "/assignments/" + work.id() + (page.isEmpty() ? "" : "/" + page);
	}

	private WorkTemplate only() {
		List<WorkTemplate> kept = this.templates.of(this.centre);
		assertThat(kept).hasSize(1);
		return kept.getFirst();
	}

	/** What the page's form carries by itself. */
	private Map<String, List<String>> form(String page) {
		String body = this.desk.read(TEMPLATES + page);
		Map<String, List<String>> form = new LinkedHashMap<>();
		form.put("seen", List.of(Desk.hidden(body, "seen")));
		form.put("press", List.of(Desk.hidden(body, "press")));
		return form;
	}

}
