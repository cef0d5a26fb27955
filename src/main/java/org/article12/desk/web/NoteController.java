package org.article12.desk.web;

import java.time.LocalDate;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.WorkingDays;
import org.article12.core.act.Acts;
import org.article12.core.act.Press;
import org.article12.core.web.Formats;
import org.article12.desk.OwnNotes;
import org.article12.desk.OwnNotes.OwnNote;
import org.article12.requests.RequestRecord;
import org.article12.requests.SubmittedRequests;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What an officer keeps on a request for himself: a watch, a note, a reminder. */
@Controller
@RequestMapping("/triage/{reference}/note")
record NoteController(OwnNotes notes, WorkingDays calendar, Formats formats, Acts acts) {

	@GetMapping
	String note(CurrentUser user, RequestRecord request, Model model) {
		OwnNote kept = this.notes.of(user.id(), request.id()).orElse(new OwnNote("", null));
		LocalDate day = kept.remindOn();
		model.addAttribute("form", new NoteForm(kept.note(), (day != null) ? this.formats.date(day) : "", null));
		return "desk/note";
	}

	@PostMapping
	String keep(CurrentUser user, RequestRecord request, Press press, @Valid @ModelAttribute("form") NoteForm form,
			BindingResult errors) {
		form.check(this.notes.of(user.id(), request.id()).orElse(null), this.calendar, errors);
		if (errors.hasErrors()) {
			return "desk/note";
		}
		return this.acts.once(press, () -> this.notes.keep(user.id(), request.id(), form.toCommand(), form.day()),
				SubmittedRequests.done(request, "desk.done.noted"));
	}

}
