package org.article12.catalogue.store;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;

import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Guidance;
import org.article12.catalogue.Pop;
import org.article12.catalogue.domain.AreaOfAssistance;
import org.article12.catalogue.domain.GuidanceDocument;
import org.article12.catalogue.domain.ListedPop;
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
		List<Area> areas = inOrder(entities, AreaOfAssistance.class).map(AreaOfAssistance::view).toList();
		return new Content(areas, areas.stream().collect(Collectors.toUnmodifiableMap(Area::code, Function.identity())),
				inOrder(entities, GuidanceDocument.class).map((document) -> document.view(areas)).toList(),
				inOrder(entities, ListedPop.class).map(ListedPop::view).toList());
	}

	private static <E> Stream<E> inOrder(EntityManager entities, Class<E> kind) {
		return entities.createQuery("from " + kind.getSimpleName() + " order by sortOrder", kind)
			.getResultList()
			.stream();
	}

	/** The whole catalogue, immutable. */
	public record Content(List<Area> areas, Map<AreaCode, Area> areasByCode, List<Guidance> guidance, List<Pop> pops) {

		public Content {
			areas = List.copyOf(areas);
			guidance = List.copyOf(guidance);
			pops = List.copyOf(pops);
		}

	}

}
