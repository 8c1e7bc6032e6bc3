import { geoEqualEarth, geoPath } from 'd3-geo';
import { border, BORDER_WIDTH, colourOf, drawn, fetchWorld, mapElement, sea } from './common.ts';

const SVG = 'http://www.w3.org/2000/svg';
const map = mapElement();
const [width, height] = [map.clientWidth, map.clientHeight];
const world = await fetchWorld();
const pathOf = geoPath(geoEqualEarth().fitSize([width, height], { type: 'Sphere' }));

const svg = document.createElementNS(SVG, 'svg');
svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
svg.style.background = sea;
const label = Object.assign(document.createElement('div'), { id: 'label' });
label.style.cssText = 'position:fixed;pointer-events:none;background:#fff;padding:4px';

const paths = world.features.map((country, i) => {
	const path = document.createElementNS(SVG, 'path');
	path.setAttribute('d', pathOf(country) ?? '');
	path.setAttribute('fill', colourOf(i, 0));
	path.setAttribute('stroke', border);
	path.setAttribute('stroke-width', String(BORDER_WIDTH));
	path.addEventListener('pointermove', ({ clientX, clientY }) => {
		label.textContent = country.properties.name;
		label.style.left = `${clientX + 12}px`;
		label.style.top = `${clientY + 12}px`;
	});
	return path;
});
svg.append(...paths);
map.append(svg, label);

drawn((view) => paths.forEach((path, i) => path.setAttribute('fill', colourOf(i, view))));
