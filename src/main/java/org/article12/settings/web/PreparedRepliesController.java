package org.article12.settings.web;

import java.util.List;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.act.Press;
import org.article12.core.settings.Placeholder;
import org.article12.core.settings.PreparedReplies;
import org.article12.core.settings.PreparedReply.Kind;
import org.article12.core.web.Formats;
import org.article12.core.web.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Replies that officers begin with. */
@Controller
record PreparedRepliesController(SectionPages pages, PreparedReplies replies, SettingsWords words, Formats formats) {

	@GetMapping("/settings/replies")
	String show(Model model) {
		return this.pages.show(RepliesForm.of(this.replies), model);
	}

	@PostMapping("/settings/replies")
	String take(CurrentUser user, Press press, @Valid @ModelAttribute("form") RepliesForm form, BindingResult errors,
			Model model) {
		return this.pages.take(user, press, form, errors, model);
	}

	/** For what there are replies. */
	@ModelAttribute("kinds")
	List<Option> kinds() {
		return Option.each(Kind.values(), "settings.replies.kind.", this.words::say);
	}

	/** In which languages. */
	@ModelAttribute("languages")
	List<Option> languages() {
		return this.formats.languages();
	}

	/** What may stand between braces. */
	@ModelAttribute("known")
	String known() {
		return Placeholder.known();
	}

}
