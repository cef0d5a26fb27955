package org.article12.requests.web;

import java.util.List;

import org.article12.requests.Answers;
import org.article12.requests.FormPage;
import org.article12.requests.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Reads a part of the answers from what a form sent, exactly as typed. */
final class TypedPart {

	private final MultiValueMap<String, String> sent;

	private TypedPart(MultiValueMap<String, String> sent) {
		this.sent = sent;
	}

	/** What was typed into the form of a section. */
	static Answers.Part of(Section section, MultiValueMap<String, String> sent) {
		TypedPart typed = new TypedPart(sent);
		return switch (section) {
			case ACTIVITIES -> new Answers.Activities(typed.all("chosen"), typed.one("other"));
			case AREAS -> new Answers.Areas(typed.all("chosen"));
			case NEED -> new Answers.Need(typed.one("title"), typed.one("help"), typed.one("results"),
					typed.one("beneficiaries"), typed.all("pops"), typed.one("kind"), typed.all("languages"));
			case TIMING -> new Answers.Timing(typed.one("from"), typed.one("until"), typed.one("budget"),
					typed.one("ownContribution"), typed.one("urgency"), typed.one("urgencyReason"), typed.all("meant"));
			case POLICY -> new Answers.Policy(typed.one("batBep"), typed.all("synergies"), typed.one("synergiesWords"),
					typed.one("helpReceived"), typed.one("publishSummary"));
			case CONTACT ->
				new Answers.Contact(typed.one("name"), typed.one("office"), typed.one("email"), typed.one("phone"));
		};
	}

	/** The page from which it was sent. */
	static FormPage page(MultiValueMap<String, String> sent) {
		return FormPage.parse(sent.getFirst("stamp"), sent.getFirst("sent"));
	}

	private @Nullable String one(String field) {
		return this.sent.getFirst(field);
	}

	private @Nullable List<String> all(String field) {
		return this.sent.get(field);
	}

}
