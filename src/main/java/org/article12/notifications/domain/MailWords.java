package org.article12.notifications.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.article12.accounts.AccountNotice;
import org.article12.accounts.MessageToSecretariat;
import org.article12.accounts.PortalAddress;
import org.article12.accounts.Recipient;
import org.article12.core.ReaderLanguage;
import org.article12.core.Words;
import org.article12.core.trouble.Trouble;
import org.article12.core.web.Formats;
import org.article12.triage.WeeklyViews;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes mails, each in its recipient's language. */
@Component
public class MailWords extends Words {

	private static final int MOST_LINES = 100;

	/** How many letters are remembered: those of some acts, in a few languages. */
	private static final int REMEMBERED = 64;

	private final ITemplateEngine templates;

	private final PortalAddress portal;

	private final Formats formats;

	private final RecentLetters letters = new RecentLetters(REMEMBERED);

	MailWords(MessageSource messages, ITemplateEngine templates, PortalAddress portal, Formats formats) {
		super(messages);
		this.templates = templates;
		this.portal = portal;
		this.formats = formats;
	}

	/** The mail on one thing, or on several of one request. */
	public MailText of(List<InboxItem> items, Recipient to) {
		InboxItem last = items.getLast();
		String subject = (items.size() == 1)
				? sayIn(to.language(), "notifications.subject." + last.topic(), last.reference())
				: sayIn(to.language(), "notifications.subject.several", last.reference(), items.size());
		List<Line> lines = items.stream().limit(MOST_LINES).map((item) -> line(item, to.language())).toList();
		// One act is told to many, who read the same but for their names.
		return this.letters.find(
				new RecentLetters.Letter(to.language(), this.portal.of(""), subject, lines, line(last, to.language())),
				(letter) -> write("notification", subject, to.language(), MailText.NAME,
						Map.of("lines", letter.lines(), "line", letter.last())))
			.to(OneLine.of(to.name()));
	}

	/** The daily mail on what is new. */
	public MailText digest(List<InboxItem> news, Recipient to) {
		String subject = (news.size() == 1)
				? sayIn(to.language(), "notifications.subject.DIGEST.one", news.getFirst().reference())
				: sayIn(to.language(), "notifications.subject.DIGEST", news.size());
		return list(news, subject, sayIn(to.language(), "notifications.digest.intro"), to);
	}

	/** The mail on acts that were asked for with one press, on several requests. */
	public MailText batch(List<InboxItem> told, Recipient to) {
		return list(told, sayIn(to.language(), "notifications.subject.BATCH", told.size()),
				sayIn(to.language(), "notifications.batch.intro"), to);
	}

	private MailText list(List<InboxItem> items, String subject, String intro, Recipient to) {
		List<Line> lines = items.stream().limit(MOST_LINES).map((item) -> line(item, to.language())).toList();
		return write("digest", subject, to,
				Map.of("intro", intro, "lines", lines, "more", items.size() - lines.size()));
	}

	/** What somebody has written to the Secretariat. */
	public MailText message(MessageToSecretariat message, Locale language) {
		String subject = OneLine.of(sayIn(language, "notifications.subject.CONTACT", message.name()));
		Map<String, Object> model = new HashMap<>();
		model.put("subject", subject);
		model.put("message", message);
		Context context = new Context(language, model);
		return new MailText(subject, this.templates.process("mails/contact.txt", context),
				this.templates.process("mails/contact", context));
	}

	/** The mail about something that happened to the person's own account. */
	public MailText of(AccountNotice notice) {
		Recipient to = notice.to();
		Map<String, Object> model = new HashMap<>();
		model.put("words", AccountWords.of(notice.what(), (key) -> sayIn(to.language(), key, OneLine.of(notice.by()))));
		model.put("link", notice.link());
		return write("account", sayIn(to.language(), AccountWords.subject(notice.what())), to, model);
	}

	/** The daily mail to an administrator on what went wrong. */
	public MailText troubles(List<Trouble> troubles, Recipient to) {
		List<Line> lines = troubles.stream().limit(MOST_LINES).map((trouble) -> line(trouble, to.language())).toList();
		return write("troubles", sayIn(to.language(), "notifications.subject.TROUBLE", troubles.size()), to,
				Map.of("lines", lines, "more", troubles.size() - lines.size(), "page", this.portal.of("/troubles")));
	}

	/** The weekly mail with what a view of the queue lists. */
	public MailText view(WeeklyViews.Listed list, Recipient to) {
		List<Line> lines = list.first()
			.stream()
			.map((line) -> new Line(line.reference(), OneLine.of(line.title()), OneLine.of(line.state()), "",
					this.portal.of(line.page())))
			.toList();
		return write("view", sayIn(to.language(), "notifications.subject.VIEW", list.name(), list.total()), to,
				Map.of("lines", lines, "more", list.total() - lines.size(), "view", list.name(), "total", list.total(),
						"page", this.portal.of(list.page()), "settings", this.portal.of(list.settings())));
	}

	private Line line(Trouble trouble, Locale language) {
		String link = trouble.link();
		return new Line("", OneLine.of(trouble.why()),
				sayIn(language, "notifications.troubles." + trouble.work(), OneLine.of(trouble.about())),
				ReaderLanguage.in(language, () -> this.formats.time(trouble.last())),
				(link != null) ? this.portal.of(link) : "");
	}

	private MailText write(String template, String subject, Recipient to, Map<String, Object> model) {
		return write(template, subject, to.language(), OneLine.of(to.name()), model);
	}

	private MailText write(String template, String subject, Locale language, String name, Map<String, Object> model) {
		Map<String, Object> all = new HashMap<>(model);
		all.put("subject", OneLine.of(subject));
		all.put("name", name);
		all.put("inbox", this.portal.of("/inbox"));
		all.put("choice", this.portal.of("/account/notifications"));
		Context context = new Context(language, all);
		return new MailText(OneLine.of(subject), this.templates.process("mails/" + template + ".txt", context),
				this.templates.process("mails/" + template, context));
	}

	private Line line(InboxItem item, Locale language) {
		String what = OneLine.of(item.what());
		return new Line(item.reference(), OneLine.of(item.title()),
				item.who().isEmpty() ? what : sayIn(language, "notifications.sentence", OneLine.of(item.who()), what),
				ReaderLanguage.in(language, () -> this.formats.time(item.at())), this.portal.of(item.page()));
	}

	/**
	 * One thing in a mail.
	 *
	 * @param reference the request's reference
	 * @param title the request's title
	 * @param sentence who did what
	 * @param when when
	 * @param link the page where it is all told
	 */
	record Line(String reference, String title, String sentence, String when, String link) {
	}

}
