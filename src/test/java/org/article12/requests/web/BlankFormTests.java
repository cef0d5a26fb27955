package org.article12.requests.web;

import org.article12.RequestTest;
import org.article12.words.Said;
import org.junit.jupiter.api.Test;

import org.article12.SignedIn;
import org.article12.catalogue.Area;
import org.article12.catalogue.Catalogue;
import org.article12.catalogue.Pop;
import org.article12.requests.AnswerField;
import org.article12.requests.RequestWords;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** The questions of a request, to be talked over on paper. */
@RequestTest
class BlankFormTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Catalogue catalogue;

	@Autowired
	private RequestWords words;

	@Test
	void everybodyCanPrintEveryQuestionWithItsHintLengthAndChoices() {
		String page = read("/request-form");
		for (AnswerField field : AnswerField.ALL) {
			assertThat(page)
				.contains("<h3><bdi>" + HtmlUtils.htmlEscape(this.words.label(field.section(), field.name())));
			assertThat(page)
				.contains(HtmlUtils.htmlEscape(this.words.sayOr("", "requests.hint." + field, 12), "UTF-8"));
		}
		assertThat(page).contains("Up to 200 characters", "Up to 1,000 characters", "Up to 3,000 characters",
				"Up to 5,000 characters", "at most 12", "Minamata Convention (mercury)",
				Said.the("requests.kind.TECHNOLOGY_TRANSFER"), "Portuguese",
				Said.the("requests.capacity.NATIONAL_FOCAL_POINT"));
		assertThat(this.catalogue.areas().stream().filter(Area::selectable).map(Area::title))
			.allSatisfy((title) -> assertThat(page).contains(HtmlUtils.htmlEscape(title)));
		assertThat(this.catalogue.pops().stream().map(Pop::name))
			.allSatisfy((name) -> assertThat(page).contains(HtmlUtils.htmlEscape(name)));
	}

	@Test
	void onlyWhatEveryRequestNeedsIsNotOptional() {
		String page = read("/request-form");
		for (AnswerField field : AnswerField.ALL) {
			String label = "<h3><bdi>" + HtmlUtils.htmlEscape(this.words.label(field.section(), field.name()));
			boolean optional = page.split(label)[1].split("</h3>")[0].contains("(optional)");
			assertThat(optional).as(field.toString())
				.isEqualTo(!field.toString()
					.matches("activities.chosen|areas.chosen|need.title|need.help|contact.name|contact.email"));
		}
	}

	@Test
	void whoStartsARequestAndWhoAsksForHelpIsLedThere() {
		assertThat(read("/help")).contains("href=\"/request-form\"");
		assertThat(this.mvc.get().uri("/requests/new").with(SignedIn.as("focal.point@senegal.example"))).bodyText()
			.contains("href=\"/request-form\"");
	}

	private String read(String address) {
		return assertThat(this.mvc.get().uri(address)).hasStatusOk().bodyText().actual();
	}

}
