package org.article12.assignments.web;

import java.util.List;

import org.article12.assignments.AssignmentId;
import org.article12.assignments.Concern;
import org.article12.assignments.Deliveries;
import org.article12.assignments.Delivery;
import org.article12.assignments.domain.DeliveryReaders;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * All that was planned and reported on an assignment, every version of it, for the Party,
 * the Secretariat and the centre itself.
 */
@Controller
record DeliveryController(Deliveries deliveries, DeliveryReaders readers, DeliveryViews views) {

	@GetMapping("/deliveries/{id}")
	String show(CurrentUser user, @PathVariable String id, Model model) {
		Delivery delivery = AssignmentId.parse(id)
			.flatMap(this.deliveries::find)
			.orElseThrow(() -> new NotVisible("Assignment " + id));
		Concern concern = this.readers.find(user, delivery).orElseThrow(() -> new NotVisible("Assignment " + id));
		model.addAttribute("reference", concern.request().reference().value());
		model.addAttribute("subject", concern.request().title());
		model.addAttribute("back", address(concern, delivery));
		model.addAttribute("delivery", this.views.withFiles(List.of(delivery)).getFirst());
		model.addAttribute("plans", delivery.plans().reversed().stream().map(this.views::plan).toList());
		model.addAttribute("reports", delivery.reports().reversed().stream().map(this.views::report).toList());
		model.addAttribute("disputes", delivery.disputes().reversed().stream().map(DeliveryViews::dispute).toList());
		return "assignments/versions";
	}

	private static String address(Concern concern, Delivery delivery) {
		return switch (concern.standing()) {
			case PARTY -> "/requests/" + concern.request().reference();
			case SECRETARIAT -> "/triage/" + concern.request().reference();
			case CENTRE, FORMER_CENTRE -> "/assignments/" + delivery.assignment();
		};
	}

}
