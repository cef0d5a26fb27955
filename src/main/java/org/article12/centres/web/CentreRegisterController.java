package org.article12.centres.web;

import java.util.Map;
import java.util.Optional;

import jakarta.validation.Valid;

import org.article12.centres.Centre;
import org.article12.centres.CentreLoad;
import org.article12.centres.Centres;
import org.article12.centres.Availability;
import org.article12.centres.CentreMandates;
import org.article12.centres.CentreMandates.Recorded;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.Refused;
import org.article12.core.WorkingDays;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.register.EntryMoved;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of centres, as the Secretariat keeps it. */
@Controller
@RequestMapping("/registers/centres")
class CentreRegisterController {

	private final Centres centres;

	private final CentreMandates mandates;

	private final ObjectProvider<CentreLoad> load;

	private final CentreRegisterWords words;

	private final WorkingDays calendar;

	private final Acts acts;

	CentreRegisterController(Centres centres, CentreMandates mandates, ObjectProvider<CentreLoad> load,
			CentreRegisterWords words, WorkingDays calendar, Acts acts) {
		this.centres = centres;
		this.mandates = mandates;
		this.load = load;
		this.words = words;
		this.calendar = calendar;
		this.acts = acts;
	}

	@GetMapping
	String list(Model model) {
		Map<CentreCode, Integer> inHand = inHand();
		model.addAttribute("centres",
				this.centres.all()
					.stream()
					.map((centre) -> RegisterLine.of(centre, inHand.getOrDefault(centre.code(), 0), this.words))
					.toList());
		return "centres/list";
	}

	@GetMapping("/{code}")
	String centre(@PathVariable String code, Model model) {
		Centre centre = find(code);
		Recorded recorded = this.mandates.recorded(centre.code());
		model.addAttribute("form", MandateForm.of(recorded.availability(), this.words::typed));
		return show(centre, recorded, model);
	}

	@PostMapping("/{code}/mandate")
	String change(CurrentUser user, @PathVariable String code, Press press,
			@Valid @ModelAttribute("form") MandateForm form, BindingResult errors, Model model,
			RedirectAttributes next) {
		Centre centre = find(code);
		Availability wanted = form.read(this.calendar.today(), errors).orElse(null);
		if (wanted != null) {
			try {
				return this.acts.once(press, () -> change(user, centre, press, wanted, form.why())).follow(next);
			}
			catch (Refused refused) {
				errors.reject("refused." + refused.reason().name(), refused.parameters().toArray(), null);
			}
			catch (EntryMoved moved) {
				throw this.words.stale(moved, centre.currentName(), "/registers/centres/" + centre.code(), user);
			}
		}
		return show(centre, this.mandates.recorded(centre.code()), model);
	}

	private Done change(CurrentUser user, Centre centre, Press press, Availability wanted, String why) {
		this.mandates.change(user, centre.code(), press.seen(), wanted, why.strip());
		return Done.at("/registers/centres/" + centre.code(), "centres.mandate.done", centre.currentName());
	}

	private String show(Centre centre, Recorded recorded, Model model) {
		model.addAttribute("centre", RegisterLine.of(centre, inHand().getOrDefault(centre.code(), 0), this.words));
		model.addAttribute("version", recorded.version());
		model.addAttribute("changes", this.words.lines(this.mandates.changesOf(centre.code())));
		return "centres/centre";
	}

	private Map<CentreCode, Integer> inHand() {
		CentreLoad answering = this.load.getIfAvailable();
		return (answering != null) ? answering.openWork() : Map.of();
	}

	private Centre find(String code) {
		return (CentreCode.isValid(code) ? this.centres.find(new CentreCode(code)) : Optional.<Centre>empty())
			.orElseThrow(() -> new NotVisible("Centre " + code));
	}

}
