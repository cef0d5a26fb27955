package org.article12.triage.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.CurrentUser;
import org.article12.core.web.FollowsFromRecord;
import org.article12.core.web.PageLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The queue, as a page and as a table. */
@Controller
record QueueController(QueuePages pages, QueueQuestions questions, QueueTable table) {

	@GetMapping("/triage")
	@FollowsFromRecord
	String queue(CurrentUser user, @RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response,
			Model model) {
		return this.pages.show(user, parameters, response, model);
	}

	@GetMapping({ "/triage.csv", "/triage.xlsx" })
	@Nullable String table(CurrentUser user, @RequestParam MultiValueMap<String, String> address, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		QueueQuestion question = this.questions.read(QueueForm.of(address), user.id());
		if (!question.unknown().isEmpty()) {
			return "redirect:" + new PageLinks("/triage", address).to(1);
		}
		this.table.answer(question, user, request, response);
		return null;
	}

}
