package org.article12.routing.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.CurrentUser;
import org.article12.core.WorkingDays;
import org.article12.core.web.PageLinks;
import org.article12.core.web.SvgPicture;
import org.article12.core.web.Tables;
import org.article12.routing.web.CoverageReader.Found;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Which Parties have a centre in which area: as a page, as a table, and as a picture.
 */
@Controller
record CoverageController(CoverageReader reader, CoverageViews views, CoveragePicture picture, CoverageTable table,
		Tables tables, WorkingDays calendar) {

	@GetMapping(CoverageViews.ADDRESS)
	String coverage(@RequestParam MultiValueMap<String, String> address, HttpServletResponse response, Model model) {
		CoverageQuestion question = this.reader.question(address);
		model.addAttribute("question", question);
		model.addAttribute("choices", this.views.choices());
		if (question.unknown().isEmpty()) {
			model.addAttribute("coverage", this.views.of(question, this.reader.find(question), address));
		}
		else {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
		}
		return "routing/coverage";
	}

	@GetMapping({ CoverageViews.ADDRESS + ".csv", CoverageViews.ADDRESS + ".xlsx" })
	@Nullable String table(CurrentUser user, @RequestParam MultiValueMap<String, String> address, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		CoverageQuestion question = this.reader.question(address);
		if (!question.unknown().isEmpty()) {
			return "redirect:" + new PageLinks(CoverageViews.ADDRESS, address).to(1);
		}
		Found found = this.reader.find(question);
		this.tables.answer(user, request, response, "coverage-" + this.calendar.today(),
				(table) -> this.table.write(found, table));
		return null;
	}

	@GetMapping(CoverageViews.ADDRESS + ".svg")
	@Nullable String svg(@RequestParam MultiValueMap<String, String> address, HttpServletResponse response) throws IOException {
		CoverageQuestion question = this.reader.question(address);
		Found found = this.reader.find(question);
		if (!question.unknown().isEmpty() || found.lines().isEmpty()) {
			return "redirect:" + new PageLinks(CoverageViews.ADDRESS, address).to(1);
		}
		response.setContentType(SvgPicture.MEDIA_TYPE);
		response.setHeader("Content-Disposition", "attachment; filename=\"coverage.svg\"");
		response.getOutputStream().write(this.picture.draw(found).getBytes(StandardCharsets.UTF_8));
		return null;
	}

}
