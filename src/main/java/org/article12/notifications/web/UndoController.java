package org.article12.notifications.web;

import java.util.UUID;

import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.notifications.Undo;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes back what one did a moment ago, before the others are told. */
@Controller
record UndoController(Undo undo, Acts acts) {

	@PostMapping("/undo/{id}")
	String takeBack(CurrentUser user, @PathVariable UUID id, Press press) {
		return this.acts.once(press, () -> Done.at(this.undo.takeBack(user, id), "notifications.undone")).follow();
	}

}
