import { createRoot } from 'react-dom/client';
import './theme.css';

createRoot(document.getElementById('root')!).render(<p>kerncov</p>);
