package org.article12.assignments.web;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;

import org.article12.assignments.AssignmentId;
import org.article12.assignments.SeveralAnswers;
import org.article12.assignments.domain.OfferAnswer;
import org.article12.assignments.domain.OfferAnswer.Kind;
import org.article12.assignments.store.GivenAnswers;
import org.article12.assignments.store.GivenAnswers.Given;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.Codes;
import org.jspecify.annotations.Nullable;
import org.article12.core.web.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A centre accepts or declines several offers at once. */
@Controller
@RequestMapping("/assignments/answers")
record AnswersController(AnswersPages pages, SeveralAnswers answers, GivenAnswers given, Acts acts) {

	/** Asks for what an answer to those that are ticked needs, or to all that wait. */
	@GetMapping
	String word(CurrentUser user, @RequestParam(defaultValue = "") String answer,
			@RequestParam(defaultValue = "") String all, @RequestParam(required = false) @Nullable List<String> offer,
			Model model) {
		CentreCode centre = user.ownCentre();
		Optional<Kind> kind = Codes.find(Kind.class, answer.strip().toUpperCase(Locale.ROOT));
		Collection<AssignmentId> offers = all.equals("true") ? this.pages.waiting(centre, model)
				: read((offer != null) ? offer : List.of());
		return (kind.isEmpty() || offers.isEmpty()) ? this.pages.nothing(model)
				: this.pages.begin(centre, kind.get(), offers, model);
	}

	@PostMapping
	String give(CurrentUser user, Press press, @Valid @ModelAttribute("form") AnswersForm form, BindingResult errors,
			Model model) {
		CentreCode centre = user.ownCentre();
		form.check(this.pages.own(centre, form), errors);
		if (errors.hasErrors()) {
			return this.pages.again(centre, form, model);
		}
		List<OfferAnswer> answers = form.toCommand();
		return this.acts.once(press, () -> {
			this.answers.begin(press.id(), user, form.kind().orElseThrow(), answers);
			return Done.at("/assignments/answers/" + press.id());
		}, () -> this.answers.give(press.id(), user, answers)).follow();
	}

	/** What became of each. */
	@GetMapping("/{id}")
	String given(CurrentUser user, @PathVariable UUID id, Model model) {
		Given given = this.given.find(id, user.ownCentre()).orElseThrow(() -> new NotVisible("Answers " + id));
		this.answers.undo(given, user).ifPresent((undo) -> Notice.of("core.batch.untold").with(undo).unlessSaid(model));
		model.addAttribute("given", given);
		model.addAttribute("rows",
				given.rows().stream().map((row) -> this.pages.outcome(given.answer(), row)).toList());
		return "assignments/answers-given";
	}

	private static Set<AssignmentId> read(List<String> offers) {
		Set<AssignmentId> read = new LinkedHashSet<>();
		offers.stream()
			.limit(SeveralAnswers.MOST)
			.forEach((one) -> AssignmentId.parse(one.strip()).ifPresent(read::add));
		return read;
	}

}
