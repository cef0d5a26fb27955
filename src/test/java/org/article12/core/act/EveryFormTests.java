package org.article12.core.act;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.article12.PortalTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every form that does something carries what tells one press of its button from another,
 * and what takes it asks for that; the others are named here, with the reason.
 */
@PortalTest
class EveryFormTests {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Pattern FORM = Pattern.compile("<form\\b[^>]*method=\"post\"[^>]*>");

	private static final String ACTING = "fragments/forms :: acting(";

	private static final Map<String, String> OTHER_FORMS = Map.ofEntries(
			Map.entry("accounts/account.html", "chooses for whom one acts, in the session alone"),
			Map.entry("accounts/contact.html",
					"visitors have no session, and nothing of theirs is kept but the message"),
			Map.entry("accounts/forgotten.html", "says the same however often it is asked"),
			Map.entry("accounts/kept.html", "sends again what another form held, its press with it"),
			Map.entry("accounts/paced.html", "sends again what another form held, its press with it"),
			Map.entry("accounts/sign-in.html", "begins a session"),
			Map.entry("accounts/welcome.html", "the link is used once"),
			Map.entry("fragments/layout.html", "ends a session"),
			Map.entry("notifications/stop.html", "a mail program sends it as well, without having seen a page"),
			Map.entry("requests/section.html", "answers are merged field by field, and make no history"));

	private static final Map<String, String> OTHER_HANDLERS = Map.ofEntries(
			Map.entry("/account/membership", "chooses for whom one acts, in the session alone"),
			Map.entry("/contact", "visitors have no session, and nothing of theirs is kept but the message"),
			Map.entry("/sign-in/forgotten", "says the same however often it is asked"),
			Map.entry("/sign-in/kept/discard", "forgets what the session keeps"),
			Map.entry("/welcome/{secret}", "the link is used once"),
			Map.entry("/unsubscribe/{secret}", "a mail program sends it as well, without having seen a page"),
			Map.entry("/requests/{reference}/edit/{section}", "answers are merged field by field, and make no history"),
			Map.entry("/requests/{reference}/edit/{section} [then=autosave]", "script saves as one types"),
			Map.entry("/requests/{reference}/answer [then=autosave]", "script saves as one types"),
			Map.entry("/requests/{reference}/answer [then=list]", "words are merged, and make no history"),
			Map.entry("/triage/plan [tick]", "shows the form again with all ticked, or none"),
			Map.entry("/assignments/{id}/plan [add]", "shows the form again with another row"),
			Map.entry("/assignments/{id}/plan [use]", "shows the form again with what a template has"),
			Map.entry("/assignments/{id}/report [add]", "shows the form again with another row or Party"),
			Map.entry("/assignments/{id}/report [use]", "shows the form again with what a template has"),
			Map.entry("/assignments/templates [add]", "shows the form again with another row"),
			Map.entry("/assignments/templates/{template} [add]", "shows the form again with another row"));

	@Autowired
	private List<RequestMappingHandlerMapping> mappings;

	@Test
	void everyFormThatActsCarriesItsPress() throws IOException {
		Set<String> without = new TreeSet<>();
		try (Stream<Path> templates = Files.walk(TEMPLATES)) {
			for (Path template : templates.filter((path) -> path.toString().endsWith(".html")).toList()) {
				String text = Files.readString(template).replaceAll("(?s)<!--/\\*.*?\\*/-->", "");
				Matcher form = FORM.matcher(text);
				while (form.find()) {
					if (!text.substring(form.end(), end(text, form.end())).contains(ACTING)) {
						without.add(TEMPLATES.relativize(template).toString());
					}
				}
			}
		}
		assertThat(without).containsExactlyInAnyOrderElementsOf(OTHER_FORMS.keySet());
	}

	@Test
	void everyHandlerThatActsAsksForThePress() {
		Set<String> without = new TreeSet<>();
		this.mappings.forEach((mapping) -> mapping.getHandlerMethods().forEach((info, handler) -> {
			if (info.getMethodsCondition().getMethods().contains(RequestMethod.POST) && !takesPress(handler)) {
				without.add(address(info));
			}
		}));
		assertThat(without).containsExactlyInAnyOrderElementsOf(OTHER_HANDLERS.keySet());
	}

	private static int end(String text, int from) {
		int end = text.indexOf("</form>", from);
		return (end < 0) ? from : end;
	}

	private static String address(RequestMappingInfo info) {
		String params = info.getParamsCondition().toString();
		return info.getPatternValues().iterator().next() + (params.equals("[]") ? "" : " " + params);
	}

	private static boolean takesPress(HandlerMethod handler) {
		return Stream.of(handler.getMethodParameters())
			.map(MethodParameter::getParameterType)
			.anyMatch(Press.class::equals);
	}

}
