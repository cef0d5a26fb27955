package org.article12.catalogue.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;

import org.article12.catalogue.Agreement;
import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCode;
import org.article12.catalogue.CatalogueKind;
import org.article12.catalogue.Guidance;
import org.article12.catalogue.Pop;
import org.article12.catalogue.domain.AreaOfAssistance;
import org.article12.catalogue.domain.CatalogueEntry;
import org.article12.catalogue.domain.GuidanceDocument;
import org.article12.catalogue.domain.ListedPop;
import org.article12.catalogue.domain.PartnerAgreement;
import org.article12.catalogue.domain.RecordedEntry;
import org.article12.core.reference.RegisterSnapshot;
import org.article12.core.reference.RegisterVersions;
import org.springframework.stereotype.Component;

/** Reads the catalogue and keeps it in memory. */
@Component
public class CatalogueRegister {

	private final RegisterSnapshot<Content> snapshot;

	public CatalogueRegister(RegisterVersions versions) {
		this.snapshot = new RegisterSnapshot<>("catalogue", versions, CatalogueRegister::read);
	}

	/** The catalogue as it is now. */
	public Content content() {
		return this.snapshot.content();
	}

	private static Content read(EntityManager entities) {
		List<AreaOfAssistance> areas = eachWithItsParts(CatalogueEntries.inOrder(entities, AreaOfAssistance.class));
		List<GuidanceDocument> guidance = CatalogueEntries.inOrder(entities, GuidanceDocument.class);
		List<ListedPop> pops = CatalogueEntries.inOrder(entities, ListedPop.class);
		List<PartnerAgreement> agreements = CatalogueEntries.inOrder(entities, PartnerAgreement.class);
		List<Area> views = areas.stream().map(AreaOfAssistance::view).toList();
		Map<CatalogueKind, List<RecordedEntry>> entries = new EnumMap<>(CatalogueKind.class);
		entries.put(CatalogueKind.AREAS, recorded(areas));
		entries.put(CatalogueKind.GUIDANCE, recorded(guidance));
		entries.put(CatalogueKind.POPS, recorded(pops));
		entries.put(CatalogueKind.AGREEMENTS, recorded(agreements));
		return new Content(views, views.stream().collect(Collectors.toUnmodifiableMap(Area::code, Function.identity())),
				guidance.stream().map((document) -> document.view(views)).toList(),
				pops.stream().map(ListedPop::view).toList(), agreements.stream().map(PartnerAgreement::view).toList(),
				entries);
	}

	// Wherever its place is, a part stands under its heading.
	private static List<AreaOfAssistance> eachWithItsParts(List<AreaOfAssistance> inOrder) {
		List<AreaOfAssistance> all = new ArrayList<>();
		inOrder.stream()
			.filter((area) -> new AreaCode(area.code()).parent().isEmpty())
			.flatMap((area) -> Stream.concat(Stream.of(area),
					inOrder.stream().filter((part) -> part.code().startsWith(area.code() + "."))))
			.forEach(all::add);
		return all;
	}

	private static List<RecordedEntry> recorded(List<? extends CatalogueEntry> entries) {
		return entries.stream().map(CatalogueEntry::recorded).toList();
	}

	/**
	 * The whole catalogue, immutable.
	 *
	 * @param entries the same as the register's pages and tables read it, in the same
	 * order
	 */
	public record Content(List<Area> areas, Map<AreaCode, Area> areasByCode, List<Guidance> guidance, List<Pop> pops,
			List<Agreement> agreements, Map<CatalogueKind, List<RecordedEntry>> entries) {

		public Content {
			areas = List.copyOf(areas);
			guidance = List.copyOf(guidance);
			pops = List.copyOf(pops);
			agreements = List.copyOf(agreements);
			entries = Map.copyOf(entries);
		}

		/** The entries of a kind. */
		public List<RecordedEntry> of(CatalogueKind kind) {
			return this.entries.getOrDefault(kind, List.of());
		}

		/** An entry. */
		public Optional<RecordedEntry> find(CatalogueKind kind, String code) {
			return of(kind).stream().filter((entry) -> entry.code().equals(code)).findFirst();
		}

	}

}
