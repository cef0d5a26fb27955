package org.article12.triage.web;

import java.util.UUID;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.triage.domain.SavedView;
import org.article12.triage.store.SavedViews;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Deletes a saved view; who presses twice is told the same, though it is gone. */
@Controller
@RequestMapping(ViewsController.ADDRESS + "/{view}/deletion")
record ViewDeletionController(SavedViews views, Acts acts) {

	@PostMapping
	String delete(CurrentUser user, Press press, @PathVariable UUID view) {
		return this.acts.once(press, () -> {
			SavedView found = this.views.find(view, user.id()).orElseThrow(() -> new NotVisible("View " + view));
			this.views.delete(user, view);
			return Done.at(QueueAddress.QUEUE, "triage.view.done.deleted", found.name());
		}).follow();
	}

}
