package org.article12.imports.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.Refused;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.sheet.Comparison;
import org.article12.core.sheet.Comparison.Outcome;
import org.article12.core.sheet.ComparisonMoved;
import org.article12.core.web.Tables;
import org.article12.imports.RegisterImports;
import org.article12.imports.RegisterImports.Look;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes the table of a register away, and brings one back. */
@Controller
@RequestMapping("/registers/imports/{register}")
class ImportController {

	private final RegisterImports imports;

	private final Tables tables;

	private final ImportViews views;

	private final Acts acts;

	ImportController(RegisterImports imports, Tables tables, ImportViews views, Acts acts) {
		this.imports = imports;
		this.tables = tables;
		this.views = views;
		this.acts = acts;
	}

	@GetMapping
	String begin(@PathVariable String register, Model model) {
		model.addAttribute("form", new FileForm(null));
		return beginPage(register, model);
	}

	@GetMapping({ "/table.csv", "/table.xlsx" })
	void table(CurrentUser user, @PathVariable String register, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		this.tables.answer(user, request, response, "article12-" + register, this.imports.register(register)::write);
	}

	@PostMapping
	String bring(CurrentUser user, @PathVariable String register, Press press, @ModelAttribute("form") FileForm form,
			BindingResult errors, Model model, RedirectAttributes next) throws IOException {
		MultipartFile sent = form.file();
		if (sent == null || sent.getOriginalFilename() == null || sent.getOriginalFilename().isEmpty()) {
			errors.rejectValue("file", "imports.file.missing");
			return beginPage(register, model);
		}
		Path file = Files.createTempFile("article12-", ".table");
		try {
			sent.transferTo(file);
			return this.acts.once(press, () -> bring(user, register, String.valueOf(sent.getOriginalFilename()), file))
				.follow(next);
		}
		catch (Refused refused) {
			errors.rejectValue("file", "refused." + refused.reason().name(), refused.parameters().toArray(), null);
			return beginPage(register, model);
		}
		finally {
			Files.deleteIfExists(file);
		}
	}

	@GetMapping("/{id}")
	String look(@PathVariable String register, @PathVariable String id, Model model) {
		Look look = this.imports.look(register, id(id));
		model.addAttribute("form", new ImportForm("", look.comparison().digest()));
		return lookPage(look, model);
	}

	@PostMapping("/{id}")
	Object record(CurrentUser user, @PathVariable String register, @PathVariable String id, Press press,
			@Valid @ModelAttribute("form") ImportForm form, BindingResult errors, Model model,
			RedirectAttributes next) {
		if (errors.hasErrors()) {
			return lookPage(this.imports.look(register, id(id)), model);
		}
		try {
			return this.acts.once(press, () -> record(user, register, id(id), form)).follow(next);
		}
		catch (ComparisonMoved moved) {
			Look now = this.imports.look(register, id(id));
			model.addAttribute("form", new ImportForm(form.why(), now.comparison().digest()));
			model.addAttribute("moved", true);
			return page(lookPage(now, model), model, HttpStatus.CONFLICT);
		}
	}

	private static ModelAndView page(String view, Model model, HttpStatusCode status) {
		return new ModelAndView(view, model.asMap(), status);
	}

	private Done bring(CurrentUser user, String register, String name, Path file) {
		try {
			return Done.at("/registers/imports/" + register + "/" + this.imports.bring(user, register, name, file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Done record(CurrentUser user, String register, UUID id, ImportForm form) {
		Comparison recorded = this.imports.record(user, register, id, form.digest(), form.why().strip());
		return Done.at("/registers/imports/" + register + "/" + id, "imports.done",
				Long.toString(recorded.count(Outcome.NEW)), Long.toString(recorded.count(Outcome.CHANGED)));
	}

	private String beginPage(String register, Model model) {
		model.addAttribute("register", register);
		model.addAttribute("columns", this.imports.register(register).columns());
		model.addAttribute("latest", this.imports.latest(register));
		return "imports/begin";
	}

	private String lookPage(Look look, Model model) {
		model.addAttribute("register", look.brought().register());
		model.addAttribute("look", this.views.of(look));
		return "imports/look";
	}

	private static UUID id(String typed) {
		try {
			return UUID.fromString(typed);
		}
		catch (IllegalArgumentException ex) {
			throw new NotVisible("Table " + typed);
		}
	}

	record FileForm(@Nullable MultipartFile file) {
	}

}
