package org.article12.routing;

import java.util.List;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;

/**
 * An area that no centre standing for the Party can take.
 *
 * @param area the area
 * @param reason why not
 * @param elsewhere centres of other regions that could take it, nearest first; they are
 * named and never silently chosen
 */
public record Gap(AreaCode area, Reason reason, List<CentreCode> elsewhere) {

	public Gap {
		elsewhere = List.copyOf(elsewhere);
	}

	Gap toldApart(AskedBefore before) {
		boolean silent = before.unanswered().values().stream().anyMatch((due) -> due.containsKey(this.area));
		boolean declined = before.declined().values().stream().anyMatch((areas) -> areas.contains(this.area));
		return silent ? new Gap(this.area, new Reason(switch (this.reason.code()) {
			case ALL_DECLINED -> declined ? ReasonCode.DECLINED_OR_SILENT : ReasonCode.NONE_ANSWERED;
			case NONE_AVAILABLE -> ReasonCode.FULL_OR_SILENT;
			default -> this.reason.code();
		}, this.reason.parameters()), this.elsewhere) : this;
	}

}
