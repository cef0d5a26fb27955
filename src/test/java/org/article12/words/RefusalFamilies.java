package org.article12.words;

import java.util.List;

import org.article12.accounts.AccountRefusal;
import org.article12.activityreports.ActivityReportRefusal;
import org.article12.assignments.AssignmentRefusal;
import org.article12.catalogue.CatalogueRefusal;
import org.article12.centres.CentreRefusal;
import org.article12.conversations.ConversationRefusal;
import org.article12.core.TooLong;
import org.article12.core.sheet.SheetFault;
import org.article12.documents.DocumentRefusal;
import org.article12.helpoffers.HelpOfferRefusal;
import org.article12.imports.ImportRefusal;
import org.article12.mailin.MailInRefusal;
import org.article12.notifications.MailRefusal;
import org.article12.notifications.UndoRefusal;
import org.article12.offers.OffersRefusal;
import org.article12.parties.PartyRefusal;
import org.article12.plans.PlanRefusal;
import org.article12.progress.EditionRefusal;
import org.article12.progress.ProgressRefusal;
import org.article12.requests.RequestRefusal;
import org.article12.routing.RoutingRefusal;
import org.article12.triage.ViewRefusal;

import static org.article12.words.MessageFamilies.of;

/** The reasons for which the portal says no, by module. */
final class RefusalFamilies {

	/** Every enum of reasons. */
	static final List<Class<? extends Enum<?>>> REASONS = List.of(TooLong.class, AccountRefusal.class,
			CatalogueRefusal.class, CentreRefusal.class, RequestRefusal.class, RoutingRefusal.class,
			AssignmentRefusal.class, OffersRefusal.class, DocumentRefusal.class, MailRefusal.class, PartyRefusal.class,
			UndoRefusal.class, ConversationRefusal.class, PlanRefusal.class, SheetFault.class, ImportRefusal.class,
			ViewRefusal.class, MailInRefusal.class, ProgressRefusal.class, EditionRefusal.class, HelpOfferRefusal.class,
			ActivityReportRefusal.class);

	private RefusalFamilies() {
	}

	/** One key for each reason. */
	static List<MessageFamilies.Family> all() {
		return REASONS.stream().map((reasons) -> of("refused.", reasons)).toList();
	}

}
