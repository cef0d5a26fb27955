package org.article12.notifications.web;

import java.util.UUID;

import org.article12.accounts.domain.DemonstrationProfile;
import org.article12.core.NotVisible;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.search.Questions;
import org.article12.core.web.AddressValues;
import org.article12.core.web.PageLinks;
import org.article12.notifications.domain.Mail;
import org.article12.notifications.domain.MailServer;
import org.article12.notifications.domain.MailState;
import org.article12.notifications.store.DeadAddresses;
import org.article12.notifications.store.MailDesk;
import org.article12.notifications.store.MailList;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What has become of the portal's mail, for an administrator. */
@Controller
record MailsController(MailList list, MailDesk desk, MailServer server, DemonstrationProfile demonstration,
		Questions questions, DeadAddresses dead, Acts acts) {

	@GetMapping("/mails")
	String list(@RequestParam(defaultValue = "") String q,
			@RequestParam(name = "state", defaultValue = "") String named, @RequestParam(defaultValue = "") String page,
			@RequestParam MultiValueMap<String, String> parameters, Model model) {
		AddressValues asked = new AddressValues();
		MailState state = asked.constant("state", named, MailState.class);
		int number = asked.page(page);
		model.addAttribute("unknown", asked.unknown());
		model.addAttribute("q", q);
		model.addAttribute("state", state);
		model.addAttribute("states", MailState.values());
		model.addAttribute("mails", this.list.page(this.questions.read(q), state, false, number));
		model.addAttribute("links", new PageLinks("/mails", parameters));
		model.addAttribute("server", this.server.isConfigured());
		model.addAttribute("dead", this.dead.all());
		return "notifications/mails";
	}

	@GetMapping("/mails/{id}")
	String mail(@PathVariable UUID id, Model model) {
		Mail mail = find(id);
		// Only in the demonstration, where mail goes to nobody, does anybody read a link
		// here.
		model.addAttribute("mail", this.demonstration.isOn() ? mail.opened() : mail.closed());
		model.addAttribute("server", this.server.isConfigured());
		return "notifications/mail";
	}

	@PostMapping("/mails/{id}/resend")
	String resend(@PathVariable UUID id, Press press) {
		find(id);
		return this.acts.once(press, () -> {
			this.desk.sendAgain(id, press.seen());
			return Done.at("/mails/" + id, "notifications.mail.resend.done");
		}).follow();
	}

	@PostMapping("/mails/resend")
	String resendFailed(Press press) {
		return this.acts
			.once(press,
					() -> Done.at("/mails", "notifications.mails.resend.done",
							String.valueOf(this.desk.sendFailedAgain())))
			.follow();
	}

	private Mail find(UUID id) {
		return this.list.find(id, false).orElseThrow(() -> new NotVisible("Mail " + id));
	}

}
