package org.article12.triage.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.PageLinks;
import org.article12.requests.RequestReference;
import org.article12.triage.BulkActs;
import org.article12.triage.domain.BulkAct;
import org.article12.triage.domain.QueueFilter;
import org.article12.triage.store.Batches;
import org.article12.triage.store.Batches.Kept;
import org.article12.triage.store.ChosenRequests;
import org.article12.triage.store.QueueOrder;
import org.article12.triage.store.QueueSort;
import org.jspecify.annotations.Nullable;
import org.article12.core.web.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Does the same to several requests of the queue: says first what, then what became of
 * each.
 */
@Controller
record BulkController(QueueQuestions questions, ChosenRequests chosen, BulkPages pages, QueueTable table, BulkActs bulk,
		Batches batches, Acts acts) {

	private static final Duration PATIENCE = Duration.ofSeconds(3);

	private static final String AGAIN_IN_SECONDS = "2";

	/**
	 * Says what an act would do to those that are ticked, or to all that match the
	 * queue's filter.
	 */
	@GetMapping("/triage/bulk")
	String preview(CurrentUser user, @RequestParam(defaultValue = "") String act,
			@RequestParam(defaultValue = "") String all, @RequestParam(required = false) List<String> reference,
			@RequestParam MultiValueMap<String, String> address, Model model) {
		Collection<RequestReference> references = all.equals("true") ? matching(QueueForm.of(address), user, model)
				: read((reference != null) ? reference : List.of());
		Optional<BulkAct> wanted = BulkAct.parse(act.strip());
		return (wanted.isEmpty() || references.isEmpty()) ? this.pages.choose(references, model)
				: this.pages.begin(wanted.get(), references, user, model);
	}

	@PostMapping("/triage/bulk")
	String perform(CurrentUser user, Press press, @Valid @ModelAttribute("form") BulkForm form, BindingResult errors,
			Model model) {
		this.pages.check(form, errors);
		if (errors.hasErrors()) {
			return this.pages.again(form, user, model);
		}
		return this.acts.once(press, () -> {
			this.bulk.begin(press.id(), user, form.toCommand());
			return Done.at("/triage/bulk/" + press.id());
		}, () -> this.bulk.await(press.id(), PATIENCE)).follow();
	}

	/** What became of each; as long as it goes on the browser looks again by itself. */
	@GetMapping("/triage/bulk/{id}")
	String done(CurrentUser user, @PathVariable UUID id, HttpServletResponse response, Model model) {
		Kept batch = this.batches.find(id).orElseThrow(() -> new NotVisible("Batch " + id));
		if (!batch.isOver()) {
			response.setHeader("Refresh", AGAIN_IN_SECONDS);
		}
		if (batch.isOver() && batch.by().equals(user.id())) {
			this.acts.undo(id).ifPresent((undo) -> Notice.of("core.batch.untold").with(undo).unlessSaid(model));
		}
		model.addAttribute("batch", batch);
		model.addAttribute("rows",
				this.batches.rows(id).stream().map((row) -> this.pages.outcome(batch.act(), row)).toList());
		return "triage/bulk-done";
	}

	/** Those that are ticked as a table, or all that match. */
	@GetMapping({ "/triage/bulk.csv", "/triage/bulk.xlsx" })
	@Nullable String table(CurrentUser user, @RequestParam(defaultValue = "") String all,
			@RequestParam(required = false) List<String> reference, @RequestParam MultiValueMap<String, String> address,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (all.equals("true")) {
			address.keySet().removeAll(List.of("all", "reference"));
			String table = request.getRequestURI().endsWith(".csv") ? "/triage.csv" : "/triage.xlsx";
			return "redirect:" + new PageLinks(table, address).to(1);
		}
		Set<RequestReference> references = read((reference != null) ? reference : List.of());
		if (references.isEmpty()) {
			return "redirect:/triage/bulk";
		}
		this.table.answer(new QueueQuestion(QueueFilter.among(references), QueueSort.by(QueueOrder.AGE), 1,
				BulkActs.MOST, List.of()), user, request, response);
		return null;
	}

	private List<RequestReference> matching(QueueForm filter, CurrentUser user, Model model) {
		QueueQuestion question = this.questions.read(filter, user.id());
		if (!question.unknown().isEmpty()) {
			return List.of();
		}
		List<RequestReference> matching = this.chosen.matching(question.filter(), question.sort(), BulkActs.MOST);
		model.addAttribute("most", (matching.size() == BulkActs.MOST) ? BulkActs.MOST : null);
		return matching;
	}

	private static Set<RequestReference> read(List<String> references) {
		Set<RequestReference> read = new LinkedHashSet<>();
		references.stream()
			.limit(BulkActs.MOST)
			.forEach((one) -> RequestReference.parse(one.strip()).ifPresent(read::add));
		return read;
	}

}
