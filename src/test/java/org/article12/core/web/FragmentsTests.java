package org.article12.core.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.article12.words.Said;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.article12.core.PageOf;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The shared fragments keep the promises that forms and pages rely on. */
@SpringJUnitWebConfig
class FragmentsTests {

	@Autowired
	private WebApplicationContext context;

	private MockMvcTester mvc;

	@BeforeEach
	void startWeb() {
		this.mvc = MockMvcTester.from(this.context);
	}

	@Test
	void aFormWithErrorsKeepsExactlyWhatWasTyped() {
		String page = post("title=&email=not an address&help=%20two%0Alines&kind=B&urgency=A&areas=B&from=31/02/2026");
		assertThat(page).contains("value=\"not an address\"", "two\nlines", "value=\"31/02/2026\"")
			.containsPattern("<option dir=\"auto\" value=\"B\" selected=\"selected\">")
			.containsPattern("type=\"checkbox\" name=\"areas\" value=\"B\" id=\"areas-2\" [^>]*checked=\"checked\"");
	}

	@Test
	void errorsStandInTheSummaryAndBesideTheField() {
		String page = post("title=&areas=");
		assertThat(page).contains("<title>Error: Trial - Article 12</title>", "href=\"#title\"", "href=\"#areas\"",
				"id=\"title-error\"", "aria-describedby=\"title-hint title-error\"", "autofocus");
		assertThat(page.indexOf("href=\"#title\"")).isLessThan(page.indexOf("href=\"#areas\""));
	}

	@Test
	void aFreshFormHasNoErrors() {
		String page = get("/trial");
		assertThat(page).startsWith("<!DOCTYPE html>")
			.contains("<title>Trial - Article 12</title>", "type=\"email\"", "autocomplete=\"email\"")
			.doesNotContain("error-summary", "aria-invalid");
	}

	@Test
	void partsOfPagesAreDrawn() {
		String page = get("/parts");
		assertThat(page).contains("SEN-2026-0007", "101 to 120 of 1,000", "aria-current=\"page\"",
				"href=\"/list?q=a%26b&amp;page=7\"", "datetime=\"2026-11-22T13:05:00Z\"", Said.the("core.nothing"));
	}

	@Test
	void eachGlyphIsDrawnOnceAndBringsItsColours() {
		Document page = Jsoup.parse(get("/parts"));
		assertThat(page.select("symbol").eachAttr("id")).doesNotHaveDuplicates()
			.containsAll(Stream.of(Glyph.values()).map((glyph) -> "glyph-" + glyph).toList());
		assertThat(page.select("use").eachAttr("href")).isNotEmpty()
			.allSatisfy((href) -> assertThat(page.select("symbol" + href)).hasSize(1));
		// A rule of the style sheet does not reach a drawing that is referred to.
		assertThat(page.select("symbol [class]")).isEmpty();
		assertThat(page.select("symbol").eachAttr("fill")).hasSize(page.select("symbol").size());
	}

	private String get(String uri) {
		return keep(uri, text(this.mvc.get().uri(uri).exchange()));
	}

	private String post(String body) {
		return keep("/wrong",
				text(this.mvc.post()
					.uri("/trial")
					.contentType("application/x-www-form-urlencoded")
					.content("_agreed=on&" + body)
					.exchange()));
	}

	private static String text(org.springframework.test.web.servlet.assertj.MvcTestResult result) {
		assertThat(result).doesNotHaveFailed();
		try {
			return result.getResponse().getContentAsString();
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String keep(String name, String page) {
		try {
			Files.createDirectories(Path.of("target/pages"));
			Files.writeString(Path.of("target/pages" + name + ".html"), page);
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		return page;
	}

	record Form(@NotBlank(message = "Enter a title") String title, String email, String help, String kind,
			String urgency, @NotEmpty(message = "Choose an area") List<String> areas, boolean agreed, String from) {
	}

	@Configuration
	@Import({ PageRendering.class, TrialController.class })
	static class Trial {

	}

	@Controller
	static class TrialController {

		@ModelAttribute("options")
		List<Option> options() {
			return List.of(new Option("A", "Alpha"), new Option("B", "Beta", "The second"));
		}

		@GetMapping("/trial")
		String fresh(Model model) {
			model.addAttribute("form", new Form("", "", "", "", "", List.of(), false, ""));
			return "trial/form";
		}

		@PostMapping("/trial")
		String send(@Valid @ModelAttribute("form") Form form, BindingResult errors) {
			return "trial/form";
		}

		@GetMapping("/parts")
		String parts(Model model) {
			MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
			asked.add("q", "a&b");
			asked.add("page", "6");
			model.addAttribute("links", List.of(new Link("/", "Home")));
			model.addAttribute("glyphs", Glyph.values());
			model.addAttribute("page", new PageOf<>(java.util.Collections.nCopies(20, "x"), 6, 20, 1000));
			model.addAttribute("link", new PageLinks("/list", asked));
			model.addAttribute("rows",
					List.of(new SummaryRow("Title", "A title", "/edit"), new SummaryRow("Help", null)));
			model.addAttribute("entries", List.of(new TimelineEntry(Instant.parse("2026-11-22T13:05:00Z"),
					"Awa Diop, Senegal", "submitted the request", "Thank you")));
			model.addAttribute("items", List.of(new TaskItem("The need", null, "/need", "Not started", Glyph.EMPTY)));
			return "trial/parts";
		}

	}

}
