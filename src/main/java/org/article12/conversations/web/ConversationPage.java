package org.article12.conversations.web;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.Assignments;
import org.article12.assignments.Concern;
import org.article12.assignments.ConcernedRequests;
import org.article12.assignments.Involvement;
import org.article12.conversations.Message;
import org.article12.conversations.MessageRefused;
import org.article12.conversations.domain.ConcernedCentres;
import org.article12.conversations.store.MessageStore;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.PageOf;
import org.article12.core.settings.PreparedReply.Kind;
import org.article12.core.web.PageLinks;
import org.article12.core.web.SummaryRow;
import org.article12.requests.PreparedWords;
import org.article12.requests.RequestLine;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.validation.Errors;

/** Puts together the page of a request's conversation. */
@Component
class ConversationPage {

	/** The page's view. */
	static final String VIEW = "conversations/conversation";

	private static final int PAGE_SIZE = 20;

	private final ConcernedRequests concerns;

	private final MessageStore messages;

	private final MessageViews views;

	private final AudienceChoices choices;

	private final Assignments assignments;

	private final RequestWords words;

	private final PreparedWords replies;

	ConversationPage(ConcernedRequests concerns, MessageStore messages, MessageViews views, AudienceChoices choices,
			Assignments assignments, RequestWords words, PreparedWords replies) {
		this.concerns = concerns;
		this.messages = messages;
		this.views = views;
		this.choices = choices;
		this.assignments = assignments;
		this.words = words;
		this.replies = replies;
	}

	/** The request, where the user is concerned with it; drafts have no conversation. */
	public Concern find(CurrentUser user, String reference) {
		return RequestReference.parse(reference)
			.flatMap((parsed) -> this.concerns.find(user, parsed))
			.filter((concern) -> concern.request().status() != RequestStatus.DRAFT)
			.orElseThrow(() -> new NotVisible("Conversation of " + reference));
	}

	/** What a line says of such a request: all that a message needs. */
	public RequestLine line(CurrentUser user, String reference) {
		return RequestReference.parse(reference)
			.flatMap((parsed) -> this.concerns.line(user, parsed))
			.orElseThrow(() -> new NotVisible("Conversation of " + reference));
	}

	/**
	 * The form with a prepared reply added to what is typed; only the Secretariat has
	 * such.
	 */
	MessageForm insert(CurrentUser user, RequestRecord request, MessageForm form, String reply) {
		return user.isSecretariat() ? form.saying(this.replies.insert(Kind.MESSAGE, reply, request, form.words()))
				: form;
	}

	/** Says beside a field why a message was refused. */
	public void reject(MessageRefused refused, Errors errors) {
		String centres = this.words.list(refused.centres().stream().map(this.words::centre).toList());
		switch (refused.reason()) {
			case EMPTY -> errors.rejectValue("words", "conversations.words.missing");
			case WRITER_LEFT -> errors.rejectValue("words", "conversations.former.words");
			case NOT_OPEN -> errors.rejectValue("to", "conversations.to.unknown");
			case CENTRE_LEFT -> errors.rejectValue("to", "conversations.to.left", new Object[] { centres }, null);
			case CENTRES_JOINED -> errors.rejectValue("to", "conversations.to.joined", new Object[] { centres }, null);
		}
	}

	/**
	 * Fills the model with what the page shows.
	 * @param number which page of the messages, from 1; the first where it is no number
	 * @param typed what stands in the form, or null for an empty one
	 */
	@Transactional(readOnly = true)
	public String show(Model model, CurrentUser user, Concern concern, @Nullable String number,
			@Nullable MessageForm typed) {
		RequestRecord request = concern.request();
		boolean former = concern.standing() == Involvement.FORMER_CENTRE;
		List<AssignmentRecord> all = this.assignments.ofRequest(request.id());
		SortedSet<CentreCode> concerned = ConcernedCentres.of(all);
		PageOf<Message> page = this.messages.page(request.id(), concern.standing(), user, number(number), PAGE_SIZE);
		model.addAttribute("reference", request.reference().value());
		// A centre whose part has ended keeps its own record only.
		model.addAttribute("subject", former ? null : request.title());
		model.addAttribute("back", back(user, request, all));
		model.addAttribute("former", former);
		model.addAttribute("page", page);
		model.addAttribute("messages", this.views.of(page.items(), request, user));
		model.addAttribute("links",
				new PageLinks("/conversations/" + request.reference(), new LinkedMultiValueMap<>()));
		model.addAttribute("form", (typed != null) ? typed.showing(concerned) : MessageForm.empty(concerned));
		if (!former) {
			model.addAttribute("choices", this.choices.of(concern, user, concerned));
			model.addAttribute("concerned", concerned(request, concerned));
			model.addAttribute("replies",
					user.isSecretariat() ? this.replies.choices(Kind.MESSAGE, request) : List.of());
		}
		return VIEW;
	}

	private static int number(@Nullable String page) {
		return (page != null && page.matches("\\d{1,6}")) ? Integer.parseInt(page) : 1;
	}

	private List<SummaryRow> concerned(RequestRecord request, SortedSet<CentreCode> centres) {
		List<SummaryRow> rows = new ArrayList<>();
		rows.add(new SummaryRow(this.words.say("conversations.concerned.party"), this.views.party(request.party())));
		rows.add(new SummaryRow(this.words.say("conversations.concerned.secretariat"),
				this.words.say("conversations.concerned.secretariat.name")));
		rows.add(new SummaryRow(this.words.say("conversations.concerned.centres"),
				centres.isEmpty() ? this.words.say("conversations.concerned.no-centre")
						: String.join("\n", centres.stream().map(this.words::centre).toList())));
		return rows;
	}

	private static String back(CurrentUser user, RequestRecord request, List<AssignmentRecord> all) {
		return switch (user.role()) {
			case PARTY -> "/requests/" + request.reference();
			case OFFICER, ADMINISTRATOR -> "/triage/" + request.reference();
			case CENTRE -> all.stream()
				.filter((assignment) -> user.centre().filter(assignment.centre()::equals).isPresent())
				.reduce((_, later) -> later)
				.map((assignment) -> "/assignments/" + assignment.id())
				.orElse("/assignments");
		};
	}

}
