package org.article12.imports.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.Refused;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.ComesBack;
import org.article12.core.web.Tables;
import org.article12.imports.RegisterImports;
import org.article12.imports.ReleaseOffers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes the table of a register away, and brings one back. */
@Controller
@RequestMapping("/registers/imports/{register}")
record ImportController(RegisterImports imports, ReleaseOffers offers, Tables tables, Acts acts) {

	@GetMapping
	String begin(@PathVariable String register, Model model) {
		model.addAttribute("form", new FileForm(null));
		return page(register, model);
	}

	@GetMapping({ "/table.csv", "/table.xlsx" })
	void table(CurrentUser user, @PathVariable String register, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		this.tables.answer(user, request, response, "article12-" + register, this.imports.register(register)::write);
	}

	@PostMapping
	String bring(CurrentUser user, @PathVariable String register, Press press,
			@Valid @ModelAttribute("form") FileForm form, BindingResult errors, Model model) throws IOException {
		form.check(errors);
		if (errors.hasErrors()) {
			return page(register, model);
		}
		Path file = Files.createTempFile("article12-", ".table");
		try {
			form.sent().transferTo(file);
			return this.acts.once(press, () -> bring(user, register, form.name(), file)).follow();
		}
		catch (Refused refused) {
			ComesBack.refused(refused, "file", errors);
			return page(register, model);
		}
		finally {
			Files.deleteIfExists(file);
		}
	}

	private Done bring(CurrentUser user, String register, String name, Path file) {
		try {
			return Done.at("/registers/imports/" + register + "/" + this.imports.bring(user, register, name, file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String page(String register, Model model) {
		model.addAttribute("register", register);
		model.addAttribute("home", this.imports.register(register).page());
		model.addAttribute("columns", this.imports.register(register).columns());
		model.addAttribute("latest", this.imports.latest(register));
		model.addAttribute("offers", this.offers.ships(register));
		return "imports/begin";
	}

}
