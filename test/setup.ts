import '#lib/theme/app.css';
import './guard.ts';
