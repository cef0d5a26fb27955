package org.article12.figures.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.PageOf;
import org.article12.core.web.PageLinks;
import org.article12.core.web.Tables;
import org.article12.figures.domain.Fact;
import org.article12.figures.domain.Grid.Cell;
import org.article12.figures.domain.PictureCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The dashboard: of the Secretariat about all requests, of a centre about its own part,
 * of a Party about its own requests.
 */
@Controller
record DashboardController(FiguresReader reader, FiguresViews views, FigureLists lists, Tables tables) {

	private static final String ADDRESS = "/figures";

	private static final int PAGE = 50;

	@GetMapping(ADDRESS)
	String figures(CurrentUser user, @RequestParam MultiValueMap<String, String> address, HttpServletResponse response,
			Model model) {
		Asked asked = this.reader.read(user, address);
		model.addAttribute("asked", asked);
		model.addAttribute("choices", this.views.choices(asked));
		if (asked.isClear()) {
			model.addAttribute("pictures", this.views.all(asked, user));
		}
		else {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
		}
		return "figures/figures";
	}

	@GetMapping({ ADDRESS + "/{picture}.csv", ADDRESS + "/{picture}.xlsx" })
	@Nullable String table(CurrentUser user, @PathVariable String picture, @RequestParam MultiValueMap<String, String> address,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		Asked asked = this.reader.read(user, address);
		PictureCode code = PictureCode.of(picture, asked.pictures())
			.orElseThrow(() -> new NotVisible("Picture " + picture));
		if (!asked.isClear()) {
			return "redirect:" + new PageLinks(ADDRESS, address).to(1);
		}
		this.tables.answer(user, request, response, "figures-%s-%s-%s".formatted(code.name().toLowerCase(Locale.ROOT),
				asked.question().first(), asked.question().last()), this.views.one(code, asked, user)::writeTo);
		return null;
	}

	@GetMapping(ADDRESS + "/requests")
	String requests(CurrentUser user, @RequestParam MultiValueMap<String, String> address,
			@RequestParam(defaultValue = "") String picture, @RequestParam(defaultValue = "") String row,
			@RequestParam(defaultValue = "") String column, @RequestParam(defaultValue = "1") String page,
			Model model) {
		if (picture.isEmpty()) {
			return "redirect:" + ADDRESS;
		}
		Asked asked = this.reader.read(user, address);
		PictureCode code = PictureCode.of(picture, asked.pictures())
			.orElseThrow(() -> new NotVisible("Picture " + picture));
		if (!asked.isClear()) {
			return "redirect:" + new PageLinks(ADDRESS, address).to(1);
		}
		Cell cell = asked.book().grid(asked.question(), code).cell(row, column);
		if (cell == null) {
			throw new NotVisible("A figure of " + picture);
		}
		List<Fact> facts = cell.requests().stream().distinct().toList();
		model.addAttribute("what", this.lists.what(code, row, column, asked, user));
		model.addAttribute("requests",
				PageOf.of(facts, PageLinks.number(page), PAGE).map((fact) -> this.lists.line(fact, asked, user)));
		model.addAttribute("links", new PageLinks(ADDRESS + "/requests", address));
		model.addAttribute("back", ADDRESS + (asked.query().isEmpty() ? "" : "?" + asked.query()) + "#" + code.name());
		return "figures/requests";
	}

}
