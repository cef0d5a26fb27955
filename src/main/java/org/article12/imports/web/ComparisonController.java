package org.article12.imports.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.sheet.Comparison;
import org.article12.core.sheet.Comparison.Outcome;
import org.article12.core.sheet.ComparisonMoved;
import org.article12.core.web.ComesBack;
import org.article12.imports.LargeTables;
import org.article12.imports.RegisterImports;
import org.article12.imports.RegisterImports.Look;
import org.article12.imports.domain.BroughtTable.Begun;
import org.article12.imports.domain.Recording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Shows what a table that was brought would change, and records it. */
@Controller
@RequestMapping("/registers/imports/{register}/{id}")
record ComparisonController(RegisterImports imports, LargeTables large, ImportViews views, Acts acts) {

	/** After how many seconds a browser asks how far a recording has come. */
	private static final String REFRESH = "2";

	private static final Pattern COLUMN = Pattern.compile("[a-z_]+");

	@GetMapping
	String look(@PathVariable String register, @PathVariable UUID id, @RequestParam(defaultValue = "") List<String> as,
			HttpServletResponse response, Model model) {
		Optional<Recording> recording = this.large.recording(register, id);
		if (recording.isPresent()) {
			response.setHeader("Refresh", REFRESH);
			model.addAttribute("register", register);
			model.addAttribute("recording", recording.get());
			return "imports/recording";
		}
		this.large.brokeOff(register, id).ifPresent((why) -> model.addAttribute("brokeOff", why));
		Look look = this.imports.look(register, id, as);
		model.addAttribute("form", new ImportForm("", look.comparison().digest(), as));
		return page(look, model);
	}

	@PostMapping
	String record(CurrentUser user, @PathVariable String register, @PathVariable UUID id, Press press,
			@Valid @ModelAttribute("form") ImportForm form, BindingResult errors, Model model) {
		if (errors.hasErrors()) {
			return page(this.imports.look(register, id, form.as()), model);
		}
		try {
			return this.acts.once(press, () -> record(user, register, id, form)).follow();
		}
		catch (ComparisonMoved moved) {
			Look now = this.imports.look(register, id, form.as());
			ComesBack.changed(new ImportForm(form.why(), now.comparison().digest(), form.as()), model);
			return page(now, model);
		}
	}

	private Done record(CurrentUser user, String register, UUID id, ImportForm form) {
		int rows = this.imports.rows(register, id);
		if (LargeTables.isLarge(rows)) {
			this.large.begin(register, id,
					new Begun(user.id(), user.membership().id(), form.as(), form.digest(), form.toCommand(), rows));
			return Done.at(address(register, id, List.of()));
		}
		Comparison recorded = this.imports.record(user, register, id, form.as(), form.digest(), form.toCommand());
		return Done.at(address(register, id, form.as()), "imports.done", Long.toString(recorded.count(Outcome.NEW)),
				Long.toString(recorded.count(Outcome.CHANGED)));
	}

	private static String address(String register, UUID id, List<String> as) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/registers/imports/" + register + "/" + id);
		as.forEach((column) -> address.queryParam("as", COLUMN.matcher(column).matches() ? column : ""));
		return address.toUriString();
	}

	private String page(Look look, Model model) {
		model.addAttribute("register", look.brought().register());
		model.addAttribute("columns", this.imports.register(look.brought().register()).columns());
		model.addAttribute("look", this.views.of(look));
		return "imports/look";
	}

}
