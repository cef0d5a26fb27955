package org.article12.figures.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.picture.Picture;
import org.article12.core.web.AddressValues;
import org.article12.core.web.Tables;
import org.article12.figures.web.FormPictures.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How the form is used, by all Parties together and by none of them by itself. */
@Controller
record FormFiguresController(FormPictures pictures, Tables tables) {

	private static final String YEAR = "[12]\\d{3}";

	@GetMapping("/figures/form")
	String form(@RequestParam(required = false) @Nullable String year, HttpServletResponse response, Model model) {
		List<Integer> years = this.pictures.years();
		AddressValues values = new AddressValues();
		Integer chosen = values.read("year", year, (text) -> year(text, years));
		if (!values.unknown().isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
		}
		model.addAttribute("unknown", values.unknown());
		model.addAttribute("years", years);
		if (!years.isEmpty()) {
			model.addAttribute("shown", this.pictures.of((chosen != null) ? chosen : years.getFirst()));
		}
		return "figures/form";
	}

	@GetMapping("/figures/form/{picture}.csv")
	@Nullable String table(CurrentUser user, @PathVariable String picture, @RequestParam(required = false) @Nullable String year,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		List<Integer> years = this.pictures.years();
		Optional<Integer> chosen = (year == null) ? years.stream().findFirst() : year(year, years);
		if (chosen.isEmpty()) {
			return "redirect:/figures/form";
		}
		Shown shown = this.pictures.of(chosen.get());
		Picture one = shown.pictures()
			.stream()
			.filter((it) -> it.id().equals(picture))
			.findFirst()
			.orElseThrow(() -> new NotVisible("Picture " + picture));
		this.tables.answer(user, request, response,
				"form-%s-%d".formatted(picture.toLowerCase(Locale.ROOT), chosen.get()), one::writeTo);
		return null;
	}

	private static Optional<Integer> year(String text, List<Integer> years) {
		return text.matches(YEAR) ? Optional.of(Integer.valueOf(text)).filter(years::contains) : Optional.empty();
	}

}
