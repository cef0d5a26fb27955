package org.article12.catalogue.web;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.article12.catalogue.AreaCategory;
import org.article12.catalogue.Catalogue;
import org.article12.catalogue.CatalogueKeeping;
import org.article12.catalogue.CatalogueKind;
import org.article12.catalogue.CatalogueRefusal;
import org.article12.catalogue.KindOfNeed;
import org.article12.catalogue.domain.ByLanguage;
import org.article12.catalogue.domain.Links;
import org.article12.catalogue.domain.RecordedEntry;
import org.article12.core.CurrentUser;
import org.article12.core.Refused;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.ComesBack;
import org.article12.core.web.Option;
import org.article12.core.web.RegisterActs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** The pages on which entries of the catalogue are added and changed. */
@Component
class CatalogueDesk {

	private final CatalogueKeeping keeping;

	private final Catalogue catalogue;

	private final CatalogueWords words;

	private final RegisterActs acts;

	CatalogueDesk(CatalogueKeeping keeping, Catalogue catalogue, CatalogueWords words, RegisterActs acts) {
		this.keeping = keeping;
		this.catalogue = catalogue;
		this.words = words;
		this.acts = acts;
	}

	/**
	 * Opens the form of an entry.
	 * @param code as in the address; null for a new entry
	 */
	Opened open(CatalogueKind kind, @Nullable String code) {
		return new Opened(kind, (code != null) ? this.keeping.find(kind, code) : null);
	}

	/** Shows the form. */
	String show(Opened opened, Model model) {
		model.addAttribute("opened", opened);
		model.addAttribute("words", this.words);
		switch (opened.kind()) {
			case AREAS -> {
				model.addAttribute("categories",
						Option.each(AreaCategory.values(), "catalogue.category.", this.words::say));
				model.addAttribute("needs", Option.each(KindOfNeed.values(), "catalogue.need.", this.words::say));
			}
			case GUIDANCE -> {
				model.addAttribute("areas",
						this.catalogue.areas()
							.stream()
							.filter((area) -> !area.heading())
							.map((area) -> new Option(area.code().value(), area.title()))
							.toList());
				model.addAttribute("languages",
						Stream.concat(Stream.of(Links.ALL), ByLanguage.LANGUAGES.stream())
							.map((code) -> new Option(code, this.words.language(code)))
							.toList());
			}
			case POPS -> {
				model.addAttribute("uses",
						PopForm.USES.stream()
							.map((use) -> new Option(use, this.words.say("catalogue.use." + use)))
							.toList());
				model.addAttribute("annexes",
						PopForm.ANNEXES.stream()
							.map((annex) -> new Option(annex, this.words.say("catalogue.annex." + annex)))
							.toList());
			}
			case AGREEMENTS -> {
				// It offers nothing to choose from.
			}
		}
		return "catalogue/" + opened.kind().address();
	}

	/** Records what was typed, or shows it again with what is wrong. */
	String send(CurrentUser user, Opened opened, Press press, EntryForm form, BindingResult errors, Model model) {
		form.check(this.catalogue, errors);
		if (opened.isNew() && !EntryForms.isCode(opened.kind(), form.code())) {
			errors.rejectValue("code", EntryForms.codeWrong(opened.kind()));
		}
		return this.acts
			.attempt(press, this.words.subject(opened.title(), opened.home()), errors,
					() -> Optional.of(record(user, opened, press, form)),
					(refused) -> ComesBack.refused(refused, field(refused), errors))
			.orElseGet(() -> show(opened, model));
	}

	private Done record(CurrentUser user, Opened opened, Press press, EntryForm form) {
		Map<String, String> fields = form.toCommand();
		RecordedEntry known = opened.entry();
		if (known == null) {
			this.keeping.add(user, opened.kind(), form.code(), fields, form.why().strip());
			return Done.at(CataloguePages.address(opened.kind(), form.code()), "catalogue.added");
		}
		this.keeping.change(user, opened.kind(), known.code(), press.seen(), fields, form.why().strip());
		return Done.at(opened.home(), "catalogue.changed");
	}

	private static @Nullable String field(Refused refused) {
		return switch (refused.reason()) {
			case CatalogueRefusal.CATALOGUE_CODE_TAKEN -> "code";
			case CatalogueRefusal.CATALOGUE_PLACE_TAKEN -> "place";
			default -> null;
		};
	}

	/**
	 * A form that was opened.
	 *
	 * @param kind the kind of its entry
	 * @param entry the entry; null for one to come
	 */
	record Opened(CatalogueKind kind, @Nullable RecordedEntry entry) {

		/** Whether the entry is one to come. */
		public boolean isNew() {
			return this.entry == null;
		}

		/** What it is called; empty for one to come. */
		public String title() {
			return (this.entry != null) ? this.entry.title() : "";
		}

		/** How often it has changed. */
		public int version() {
			return (this.entry != null) ? this.entry.version() : 0;
		}

		/** The address of the page that shows it. */
		public String home() {
			return (this.entry != null) ? CataloguePages.address(this.kind, this.entry.code())
					: CataloguePages.address(this.kind);
		}

		/** The address of its form. */
		public String address() {
			return (this.entry != null) ? home() + "/edit" : home() + "/new";
		}

		/** What is kept of it. */
		Map<String, String> fields() {
			return (this.entry != null) ? this.entry.fields() : Map.of();
		}

	}

}
